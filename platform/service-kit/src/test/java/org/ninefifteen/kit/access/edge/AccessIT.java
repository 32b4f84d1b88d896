package org.ninefifteen.kit.access.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = Things.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "nine-fifteen.access.roles.reader=things.read,details.read",
      "nine-fifteen.access.roles.writer=things.publish"
    })
@WithParts
class AccessIT {

  private static final TestIdentity IDENTITY = TestIdentity.shared();

  @LocalServerPort int port;
  @Autowired Parts parts;

  private Door door;

  @BeforeEach
  void open() {
    door = new Door(port);
  }

  @Test
  void letsInWhoeverHasTheScope() {
    HttpResponse<String> response = door.get(Door.THING, bearer(it -> it.scopes("things.read")));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(said -> assertThat(said).contains("no-store"));
  }

  @Test
  void takesRolesForTheScopesThatTheyStandFor() {
    assertThat(door.get(Door.THING, bearer(it -> it.roles("reader"))).statusCode()).isEqualTo(200);
    assertThat(door.get(Door.THING, bearer(it -> it.roles("writer"))).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesWithoutTheScope() {
    HttpResponse<String> response = door.get(Door.THING, bearer(it -> it.scopes("things.publish")));

    assertThat(response.statusCode()).isEqualTo(403);
    assertThat(Door.problem(response)).isEqualTo("urn:problem:not-allowed");
  }

  /** The answer is whole when the stream has ended. */
  @Test
  @Timeout(20)
  void endsAStreamWithItsToken() {
    Instant now = Instant.now();

    HttpResponse<String> response =
        door.get(
            "/ticks", bearer(it -> it.scopes("things.read").validBetween(now, now.plusSeconds(4))));

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).startsWith("data:0");
    assertThat(Instant.now()).isBetween(now.plusSeconds(3), now.plusSeconds(15));
  }

  @Test
  void refusesAHandlerThatSaysNothing() {
    HttpResponse<String> response =
        door.get(
            "/partnerships/medway/forgotten", bearer(it -> it.scopes("things.read", "operate")));

    assertThat(response.statusCode()).isEqualTo(403);
  }

  @Test
  void answersAnotherPartnershipAsOneThatIsNot() {
    String token = bearer(it -> it.scopes("things.read"));

    HttpResponse<String> other = door.get("/partnerships/camden/things/t1", token);
    HttpResponse<String> none = door.get("/partnerships/narnia/things/t1", token);

    assertThat(other.statusCode()).isEqualTo(404);
    assertThat(other.body().replace("camden", "")).isEqualTo(none.body().replace("narnia", ""));
  }

  @Test
  void tellsOfPathsAndMethodsOnlyThoseWhoAreSignedIn() {
    String token = bearer(it -> it.scopes("things.read"));

    assertThat(door.get("/nothing/here").statusCode()).isEqualTo(401);
    assertThat(door.get("/nothing/here", token).statusCode()).isEqualTo(404);
    assertThat(door.post(Door.THING, "{}").statusCode()).isEqualTo(401);
    assertThat(door.post(Door.THING, "{}", token).statusCode()).isEqualTo(405);
  }

  @Test
  void takesTheOnlyAgencyOfTheCallerAndNoOther() {
    String things = "/partnerships/medway/things";
    String token = bearer(it -> it.scopes("things.publish"));

    assertThat(door.post(things, "{}", token).body()).contains("kent-police");
    assertThat(door.post(things, "{\"agency\": \"kent-police\"}", token).statusCode())
        .isEqualTo(200);
    HttpResponse<String> other = door.post(things, "{\"agency\": \"medway-housing\"}", token);
    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(Door.problem(other)).isEqualTo("urn:problem:not-your-agency");
    assertThat(door.post(things, "{\"agency\": \"Kent Police\"}", token).statusCode())
        .isEqualTo(400);
  }

  @Test
  void asksACallerOfSeveralAgenciesForWhich() {
    String token =
        bearer(it -> it.scopes("things.publish").agencies("kent-police", "medway-housing"));

    assertThat(door.post("/partnerships/medway/things", "{}", token).statusCode()).isEqualTo(400);
    assertThat(
            door.post("/partnerships/medway/things", "{\"agency\": \"medway-housing\"}", token)
                .statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"liveness", "readiness"})
  void showsProbesToEverybodyAndNothingButTheirStatus(String probe) {
    HttpResponse<String> response = door.get("/actuator/health/" + probe);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("{\"status\":\"UP\"}");
  }

  /** Else all of them would be ended, again and again, for what is no fault of theirs. */
  @Test
  void livesWithoutTheStore() {
    parts.stopStore();
    try {
      assertThat(door.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
      assertThat(door.get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    } finally {
      parts.startStore();
    }
    await().until(() -> door.get("/actuator/health/readiness").statusCode() == 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/actuator",
        "/actuator/health",
        "/actuator/health/",
        "/actuator/health/readiness/",
        "/actuator/health/readiness/store",
        "/actuator/info",
        "/actuator/metrics",
        "/actuator/prometheus"
      })
  void keepsTheRestOfTheActuatorForOperators(String path) {
    assertThat(door.get(path).statusCode()).isEqualTo(401);
    assertThat(door.get(path, bearer(it -> it.roles("reader"))).statusCode()).isIn(403, 404);
    assertThat(door.get(path, bearer(it -> it.roles("operator"))).statusCode()).isIn(200, 404);
  }

  @Test
  void showsItsDescriptionToWhoeverIsSignedIn() {
    assertThat(door.get("/v3/api-docs").statusCode()).isEqualTo(401);
    assertThat(door.get("/v3/api-docs", bearer(it -> {})).body())
        .contains("/partnerships/{partnership}/things")
        .doesNotContain("schemas/Caller");
  }

  private static String bearer(Consumer<TokenSpec> said) {
    return IDENTITY.bearer(said);
  }
}
