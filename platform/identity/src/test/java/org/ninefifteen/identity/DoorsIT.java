package org.ninefifteen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is open to whom. */
@ExtendWith(OneServer.class)
class DoorsIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/login",
        "/logout",
        "/error",
        "/sign-in/more",
        "/actuator",
        "/actuator/health",
        "/actuator/env",
        "/sign-in.html",
        "/identity.yml",
        "/webjars/",
        "/connect/register"
      })
  void isClosedBesideThePageAndTheProtocol(String path, Server server) {
    var answer = new Http().get(server.at(path));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("Whitelabel", "Exception", path + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sign-in", "/sign-in?error", "/nowhere"})
  void everyPageIsGuardedByItsHeaders(String path, Server server) {
    var headers = new Http().get(server.at(path)).headers();

    var policy = headers.firstValue("Content-Security-Policy").orElse("");
    assertThat(policy)
        .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
        .contains("form-action 'self' " + Server.CONSOLE)
        .doesNotContain("unsafe", "script-src");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
    assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void pageHasNothingInline(Server server) {
    var page = new Http().get(server.at("/sign-in?error=%3Cscript%3Ex%3C/script%3E")).body();

    assertThat(page).doesNotContain("<script", "style=", "onclick", "javascript:");
  }

  @Test
  void sessionCookieIsItsOwnAndNotForScripts(Server server) {
    assertThat(cookie(new Http().get(server.at("/sign-in"))))
        .startsWith("identity=")
        .contains("HttpOnly", "SameSite=Lax");
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("");
  }

  @Test
  void saysWhereItsPartsAre(Server server) {
    var metadata = new Http().get(server.at("/.well-known/openid-configuration")).body();

    assertThat(metadata)
        .contains("\"issuer\":\"" + server.issuer() + "\"")
        .contains("private_key_jwt", "client_secret_basic", "S256", "/oauth2/jwks");
    assertThat(new Http().get(server.at("/oauth2/jwks")).body())
        .contains("\"kty\":\"RSA\"")
        .doesNotContain("\"d\":", "\"p\":", "\"q\":");
  }

  @Test
  void answersOnThisMachineOnly(Server server) throws Exception {
    var elsewhere =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(each -> !each.isLoopbackAddress() && !each.isLinkLocalAddress())
            .toList();

    for (InetAddress address : elsewhere) {
      assertThat(accepts(address, server.port())).as(address.toString()).isFalse();
    }
    assertThat(accepts(InetAddress.getLoopbackAddress(), server.port())).isTrue();
  }

  private static boolean accepts(InetAddress address, int port) {
    try (var socket = new Socket(address, port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void errorsTellNothingOfWhatWasSent(Server server) {
    var answer =
        new Http().get(URI.create(server.issuer() + "/oauth2/authorize?client_id=%3Cscript%3E"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("script", "OAuth2", "Exception");
  }
}
