package org.ninefifteen.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency's system with its secret. */
@ExtendWith(OneServer.class)
class SecretIT {
  private static final Map<String, String> GRANT = Map.of("grant_type", "client_credentials");

  @Test
  void givesATokenThatSaysForWhomItSpeaks(Server server) throws Exception {
    var token = json(ask(server, "kent-police", server.secret("kent-police"), GRANT));

    var claims = server.verified(token.path("access_token").asString());
    assertThat(claims.getIssuer()).isEqualTo(server.issuer());
    assertThat(claims.getAudience()).containsExactly("nine-fifteen");
    assertThat(claims.getSubject()).isEqualTo("kent-police");
    assertThat(claims.getStringClaim("partnership")).isEqualTo("medway");
    assertThat(claims.getStringListClaim("agencies")).containsExactly("kent-police");
    assertThat(claims.getStringListClaim("roles")).isEmpty();
    assertThat(claims.getStringClaim("scope").split(" "))
        .containsExactlyInAnyOrder("reports.publish", "reports.read", "reports.import");
    assertThat(token.path("scope").asString().split(" ")).hasSize(3);
    assertThat(token.path("token_type").asString()).isEqualTo("Bearer");
  }

  @Test
  void giveNoMoreThanWasAskedFor(Server server) throws Exception {
    var form = new HashMap<>(GRANT);
    form.put("scope", "reports.read");

    var token = json(ask(server, "kent-police", server.secret("kent-police"), form));

    var claims = server.verified(token.path("access_token").asString());
    assertThat(claims.getStringClaim("scope")).isEqualTo("reports.read");
  }

  @ParameterizedTest
  @CsvSource({"patrols.publish", "operate", "details.read"})
  void refusesAScopeThatIsNotTheClients(String scope, Server server) {
    var form = new HashMap<>(GRANT);
    form.put("scope", scope);

    var answer = ask(server, "kent-police", server.secret("kent-police"), form);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("error").asString()).isEqualTo("invalid_scope");
  }

  @Test
  void refusesWhoDoesNotKnowIt(Server server) {
    var attempts =
        List.of(
            ask(server, "kent-police", "wrong", GRANT),
            ask(server, "kent-police", server.secret("met-police"), GRANT),
            ask(server, "nobody", server.secret("kent-police"), GRANT),
            ask(server, "chair", server.secret("chair"), GRANT),
            new Http().post(server.at("/oauth2/token"), GRANT));

    assertThat(attempts)
        .allSatisfy(answer -> {
          assertThat(answer.statusCode()).isEqualTo(401);
          assertThat(json(answer).path("error").asString()).isEqualTo("invalid_client");
        });
  }

  @Test
  void isNotEmpty(Server server) {
    assertThat(ask(server, "kent-police", "", GRANT).statusCode()).isEqualTo(400);
  }

  /** In a body it would be logged by whatever logs bodies. */
  @Test
  void isNotTakenFromTheBody(Server server) {
    var form = new HashMap<>(GRANT);
    form.put("client_id", "kent-police");
    form.put("client_secret", server.secret("kent-police"));

    assertThat(new Http().post(server.at("/oauth2/token"), form).statusCode()).isEqualTo(401);
  }

  @Test
  void ofTheConsoleGivesNoTokenWithoutAPerson(Server server) {
    var answer = ask(server, "console", server.secret("console"), GRANT);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).path("error").asString()).isEqualTo("unauthorized_client");
  }

  @ParameterizedTest
  @CsvSource({
    "camden-asb-team, camden, reports.publish reports.read",
    "medway-community-safety, medway, agenda.read reviews.read",
    "medway-operations, medway, operate",
    "camden-rsp, camden, patrols.publish patrols.read",
    "medway-cctv, medway, cctv-inventory.publish cctv-inventory.read",
    "medway-outreach, medway, hotspot-contacts.publish hotspot-contacts.read",
  })
  void ofEachAgencyIsForItsOwnStreams(
      String agency, String partnership, String scopes, Server server) throws Exception {
    var token = json(ask(server, agency, server.secret(agency), GRANT));

    var claims = server.verified(token.path("access_token").asString());
    assertThat(claims.getStringClaim("partnership")).isEqualTo(partnership);
    assertThat(claims.getStringListClaim("agencies")).containsExactly(agency);
    assertThat(claims.getStringClaim("scope").split(" "))
        .containsExactlyInAnyOrder(scopes.split(" "));
  }

  private static HttpResponse<String> ask(
      Server server, String client, String secret, Map<String, String> form) {
    return new Http().post(server.at("/oauth2/token"), form, client, secret);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
