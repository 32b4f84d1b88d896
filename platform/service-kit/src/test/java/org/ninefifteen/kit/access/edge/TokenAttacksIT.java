package org.ninefifteen.kit.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is tried with a token: the same answer, which tells nothing. */
@SpringBootTest(classes = Things.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@WithParts
class TokenAttacksIT {

  @LocalServerPort int port;

  @Test
  void letsTheUnchangedTokenIn() {
    assertThat(new Door(port).get(Door.THING, Tokens.good()).statusCode()).isEqualTo(200);
  }

  @TestFactory
  Stream<DynamicTest> refuses() {
    assertThat(attacks()).hasSizeGreaterThan(40);
    return attacks().entrySet().stream()
        .map(
            attack -> DynamicTest.dynamicTest(attack.getKey(), () -> isRefused(attack.getValue())));
  }

  private void isRefused(List<String> authorization) {
    HttpResponse<String> response =
        new Door(port).get(Door.THING, authorization.toArray(String[]::new));

    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(response.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(said -> assertThat(said).startsWith("Bearer"));
    assertThat(response.body())
        .isEqualTo(
            "{\"type\":\"urn:problem:not-signed-in\",\"title\":\"Not signed in\",\"status\":401,"
                + "\"detail\":\"Send a valid access token as Bearer.\"}");
    assertThat(response.headers().map().toString()).doesNotContain(Tokens.CANARY);
  }

  @Test
  void readsNoTokenFromTheQuery() {
    assertThat(new Door(port).get(Door.THING + "?access_token=" + Tokens.token()).statusCode())
        .isEqualTo(401);
  }

  private static Map<String, List<String>> attacks() {
    Map<String, List<String>> attacks = new LinkedHashMap<>(FormAttacks.all());
    attacks.putAll(SignatureAttacks.all());
    attacks.putAll(ClaimAttacks.all());
    return attacks;
  }
}
