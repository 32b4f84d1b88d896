package org.ninefifteen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person, by way of the console. */
@ExtendWith(OneServer.class)
class SignInIT {
  @ParameterizedTest
  @CsvSource({
    "chair, medway, medway-community-safety, chair",
    "representative, medway, kent-police, representative",
    "representative-medway-housing, medway, medway-housing, representative",
    "coordinator, medway, medway-community-safety, coordinator",
    "analyst, medway, medway-community-safety, analyst",
    "data-protection-officer, medway, medway-community-safety, data-protection-officer",
    "operator, medway, medway-community-safety, operator",
    "coordinator-camden, camden, camden-community-safety, coordinator",
  })
  void givesTheConsoleATokenThatSaysWhoItIs(
      String name, String partnership, String agency, String role, Server server) throws Exception {
    var signIn = new SignIn(server);

    var tokens = json(signIn.redeem(signIn.code(name), SignIn.VERIFIER));

    var access = server.verified(tokens.path("access_token").asString());
    assertThat(access.getAudience()).containsExactly("nine-fifteen");
    assertThat(access.getIssuer()).isEqualTo(server.issuer());
    assertThat(access.getSubject()).isEqualTo(name);
    assertThat(access.getStringClaim("partnership")).isEqualTo(partnership);
    assertThat(access.getStringListClaim("agencies")).containsExactly(agency);
    assertThat(access.getStringListClaim("roles")).containsExactly(role);
    assertThat(access.getStringClaim("scope")).contains("openid");
    var identity = server.verified(tokens.path("id_token").asString());
    assertThat(identity.getAudience()).containsExactly("console");
    assertThat(identity.getStringClaim("nonce")).isEqualTo("a-nonce");
    assertThat(identity.getStringListClaim("roles")).containsExactly(role);
  }

  @Test
  void sendsAStrangerToThePageAndBackWithTheState(Server server) {
    var signIn = new SignIn(server);

    assertThat(Http.leadsTo(signIn.ask(SignIn.request()))).isEqualTo(server.issuer() + "/sign-in");
    var answer = signIn.type("chair", server.secret("chair"));
    var back = Http.leadsTo(signIn.browser.get(URI.create(Http.leadsTo(answer))));

    assertThat(back).startsWith(SignIn.BACK + "?code=").contains("state=a-state");
  }

  @Test
  void isRefusedWithoutPkce(Server server) {
    var request = SignIn.request();
    request.remove("code_challenge");
    request.remove("code_challenge_method");

    assertSentBackWithError(server, request);
  }

  @Test
  void isRefusedWithAPlainChallenge(Server server) {
    var request = SignIn.request();
    request.put("code_challenge", SignIn.VERIFIER);
    request.put("code_challenge_method", "plain");

    assertSentBackWithError(server, request);
  }

  private static void assertSentBackWithError(Server server, Map<String, String> request) {
    var signIn = new SignIn(server);
    signIn.type("chair", server.secret("chair"));

    assertThat(Http.leadsTo(signIn.ask(request)))
        .startsWith(SignIn.BACK)
        .contains("error=invalid_request")
        .doesNotContain("code=");
  }

  /** Who chose the address would be given the code. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:18080/elsewhere",
        "http://localhost:18081/login/oauth2/code/nine-fifteen",
        "https://elsewhere.example/login/oauth2/code/nine-fifteen",
        "http://localhost:18080/login/oauth2/code/nine-fifteen/../../../elsewhere",
        "http://localhost:18080/login/oauth2/code/nine-fifteen#fragment"
      })
  void leadsNowhereThatIsNotRegistered(String address, Server server) {
    var signIn = new SignIn(server);
    signIn.type("chair", server.secret("chair"));
    var request = SignIn.request();
    request.put("redirect_uri", address);

    var answer = signIn.ask(request);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.leadsTo(answer)).isEmpty();
    assertThat(answer.body()).contains("This did not work").doesNotContain("elsewhere");
  }

  @Test
  void ofTheConsoleByItsNumericAddressWorksToo(Server server) {
    var signIn = new SignIn(server);
    signIn.type("chair", server.secret("chair"));
    var request = SignIn.request();
    request.put("redirect_uri", SignIn.BACK.replace("localhost", "127.0.0.1"));

    assertThat(Http.leadsTo(signIn.ask(request))).startsWith("http://127.0.0.1:18080/");
  }

  @Test
  void codeIsGoodOnceAndWithItsVerifierOnly(Server server) {
    var signIn = new SignIn(server);

    assertInvalidGrant(signIn.redeem(signIn.code("chair"), "another-" + SignIn.VERIFIER));
    var again = new SignIn(server);
    var code = again.code("chair");
    assertThat(again.redeem(code, SignIn.VERIFIER).statusCode()).isEqualTo(200);
    assertInvalidGrant(again.redeem(code, SignIn.VERIFIER));
  }

  @Test
  void refreshTokenIsGoodOnce(Server server) throws Exception {
    var signIn = new SignIn(server);
    var first = json(signIn.redeem(signIn.code("representative"), SignIn.VERIFIER));

    var second = json(signIn.refresh(first.path("refresh_token").asString()));

    assertThat(server.verified(second.path("access_token").asString()).getStringListClaim("roles"))
        .containsExactly("representative");
    assertThat(second.path("refresh_token")).isNotEqualTo(first.path("refresh_token"));
    assertInvalidGrant(signIn.refresh(first.path("refresh_token").asString()));
  }

  @Test
  void isRefusedWithAWrongPasswordAndSaysNotWhichWasWrong(Server server) {
    var wrong =
        List.of(
            new SignIn(server).type("chair", "wrong"),
            new SignIn(server).type("chair", ""),
            new SignIn(server).type("nobody", "wrong"),
            new SignIn(server).type("kent-police", server.secret("kent-police")),
            new SignIn(server).type("chair", server.secret("coordinator")));

    assertThat(wrong)
        .allSatisfy(answer ->
            assertThat(Http.leadsTo(answer)).isEqualTo(server.issuer() + "/sign-in?error"));
    assertThat(new Http().get(server.at("/sign-in?error")).body())
        .contains("The user name or the password is not right");
  }

  @Test
  void isRefusedWithoutThePagesToken(Server server) {
    var answer =
        new Http()
            .post(
                server.at("/sign-in"),
                Map.of("username", "chair", "password", server.secret("chair")));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void endsWhereTheConsoleAsks(Server server) {
    var signIn = new SignIn(server);
    var tokens = json(signIn.redeem(signIn.code("chair"), SignIn.VERIFIER));
    var request =
        Map.of(
            "id_token_hint",
            tokens.path("id_token").asString(),
            "post_logout_redirect_uri",
            Server.CONSOLE + "/signed-out");

    var answer = signIn.browser.get(server.at("/connect/logout?" + Http.encoded(request)));

    assertThat(Http.leadsTo(answer)).isEqualTo(Server.CONSOLE + "/signed-out");
    assertThat(Http.leadsTo(signIn.ask(SignIn.request()))).endsWith("/sign-in");
  }

  /** Whoever is signed in in two browsers goes out of the one, and stays in the other. */
  @Test
  void tellsTheBrowsersOfOnePersonApart(Server server) throws Exception {
    var one = new SignIn(server);
    var other = new SignIn(server);
    var first = session(server, one.redeem(one.code("chair"), SignIn.VERIFIER));
    var second = session(server, other.redeem(other.code("chair"), SignIn.VERIFIER));

    var again = json(one.redeem(codeAgain(one), SignIn.VERIFIER)).path("id_token").asString();

    assertThat(second).isNotEqualTo(first);
    assertThat(server.verified(again).getStringClaim("sid")).isEqualTo(first);
    var end =
        Map.of("id_token_hint", again, "post_logout_redirect_uri", Server.CONSOLE + "/signed-out");
    assertThat(Http.leadsTo(one.browser.get(server.at("/connect/logout?" + Http.encoded(end)))))
        .isEqualTo(Server.CONSOLE + "/signed-out");
    assertThat(Http.leadsTo(one.ask(SignIn.request()))).endsWith("/sign-in");
    assertThat(Http.leadsTo(other.ask(SignIn.request()))).startsWith(SignIn.BACK + "?code=");
  }

  private static String session(Server server, HttpResponse<String> tokens) throws Exception {
    var session = server.verified(json(tokens).path("id_token").asString()).getStringClaim("sid");
    return Objects.requireNonNull(session);
  }

  /** As the console asks for one when the browser comes back with the server's session. */
  private static String codeAgain(SignIn signIn) {
    return Objects.requireNonNull(
        Http.parameter(Http.leadsTo(signIn.ask(SignIn.request())), "code"));
  }

  private static void assertInvalidGrant(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("error").asString()).isEqualTo("invalid_grant");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
