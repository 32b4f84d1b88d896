package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.console.Endpoints.Endpoint;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/** Each endpoint and whoever may ask for it, as {@code access.md} says it for people to read. */
@PageTest
class AccessIT {

  private static final List<String> ROLES =
      List.of(
          "representative",
          "chair",
          "coordinator",
          "analyst",
          "data-protection-officer",
          "operator");

  /** What the forms want to be told. */
  private static final Map<String, String> FILLED_IN =
      Map.of(
          "purpose",
          "SAFEGUARDING",
          "reason",
          "SUBJECT-REQUEST",
          "why",
          "COMPLAINT",
          "sure",
          "yes",
          "because",
          "DUPLICATE",
          "approval",
          "GROUND-APPLIES",
          "refusal",
          "STILL-NECESSARY",
          "release",
          "MATTER-CLOSED");

  private static final Path TABLES = Path.of("access.md");
  private static final List<String> PEOPLE =
      Stream.concat(Stream.of("endpoint", "nobody", "no role"), ROLES.stream()).toList();
  private static final List<String> MACHINES =
      List.of("endpoint", "nobody", "chair", "`reports.read`", "`operate`", "operator");

  /** What no handler answers, and what only looks as if one might. */
  private static final List<String> NOTHING =
      List.of(
          "GET /nowhere",
          "POST /nowhere",
          "GET /assets/any/nothing.css",
          "GET /webjars/govuk-frontend/5.14.0/package.json",
          "GET /oauth2/authorization/nine-fifteen",
          "GET /login",
          "GET /logout",
          "POST /logout");

  private final ApplicationContext console;

  /** Signing in is most of the work, and there are some hundred cells. */
  private final Map<String, Reader> byRole = new HashMap<>();

  @Autowired
  AccessIT(ApplicationContext console) {
    this.console = console;
  }

  @Test
  void isWhatTheTableSays(Readers readers) throws IOException {
    Stream<Endpoint> all =
        Stream.concat(
            Endpoints.of(console).stream().filter(each -> !each.isForMachines()),
            NOTHING.stream().map(Endpoint::of));

    assertThat(Files.readString(TABLES))
        .contains("## People\n\n" + table(PEOPLE, all.map(each -> row(each, readers))));
  }

  @Test
  void isForMachinesWhatTheirTableSays(Readers readers) throws IOException {
    Stream<Endpoint> all =
        Stream.concat(
            Endpoints.of(console).stream().filter(Endpoint::isForMachines),
            Stream.of("GET /actuator/env", "GET /actuator/health/readiness").map(Endpoint::of));

    assertThat(Files.readString(TABLES))
        .contains("## Machines\n\n" + table(MACHINES, all.map(each -> machineRow(each, readers))));
  }

  /** A path that is open or refused: whatever it is, the headers are there. */
  @Test
  void hasTheHeadersEverywhere(Readers readers) {
    Reader signedIn = readers.signedIn("operator-30", "operator", "chair");
    for (Endpoint each :
        Stream.concat(Endpoints.of(console).stream(), NOTHING.stream().map(Endpoint::of))
            .toList()) {
      assertHeaders(each, ask(readers.newcomer(), each));
      if (!each.pattern().equals("/sign-out") && !each.pattern().endsWith("/changes")) {
        assertHeaders(each, ask(signedIn, each));
      }
    }
  }

  private static void assertHeaders(Endpoint endpoint, HttpResponse<String> answer) {
    Map<String, List<String>> headers = answer.headers().map();
    assertThat(headers)
        .as(endpoint + " " + answer.statusCode())
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("X-Frame-Options", List.of("DENY"))
        .containsEntry("Referrer-Policy", List.of("no-referrer"))
        .containsEntry("Cross-Origin-Opener-Policy", List.of("same-origin"))
        .containsEntry("Cross-Origin-Resource-Policy", List.of("same-origin"))
        .containsKey("Permissions-Policy")
        .doesNotContainKey("Strict-Transport-Security");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .contains("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
        .doesNotContain("unsafe", "*");
    boolean isAsset = endpoint.pattern().startsWith("/assets/") && answer.statusCode() == 200;
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
        .contains(isAsset ? "immutable" : "no-store");
  }

  private Stream<String> row(Endpoint endpoint, Readers readers) {
    return Stream.concat(
        Stream.of(
            endpoint.toString(),
            word(ask(readers.newcomer(), endpoint)),
            word(asked(endpoint, readers, "none"))),
        ROLES.stream().map(role -> word(asked(endpoint, readers, role))));
  }

  /** By somebody of that role, who is another one when this has ended the session. */
  private HttpResponse<String> asked(Endpoint endpoint, Readers readers, String role) {
    Reader reader = byRole.computeIfAbsent(role, it -> readers.signedIn("somebody-" + it, it));
    String session = reader.cookies().get(Reader.SESSION);
    HttpResponse<String> answer = asked(endpoint, reader);
    if (!Objects.equals(reader.cookies().get(Reader.SESSION), session)) {
      byRole.remove(role);
    }
    return answer;
  }

  private static HttpResponse<String> asked(Endpoint endpoint, Reader reader) {
    if (endpoint.method().equals(HttpMethod.GET)) {
      return ask(reader, endpoint);
    }
    return reader.post(endpoint.path(), FILLED_IN);
  }

  private static HttpResponse<String> ask(Reader reader, Endpoint endpoint) {
    if (endpoint.pattern().endsWith("/changes")) {
      return reader.peek(endpoint.path());
    }
    return endpoint.method().equals(HttpMethod.GET)
        ? reader.get(endpoint.path())
        : reader.postBare(endpoint.path(), Map.of());
  }

  private static Stream<String> machineRow(Endpoint endpoint, Readers readers) {
    return Stream.of(
        endpoint.toString(),
        machineWord(readers, endpoint, null),
        machineWord(readers, endpoint, bearer("", "chair")),
        machineWord(readers, endpoint, bearer("reports.read", "analyst")),
        machineWord(readers, endpoint, bearer("operate", "none")),
        machineWord(readers, endpoint, bearer("", "operator")));
  }

  private static String machineWord(Readers readers, Endpoint endpoint, @Nullable String bearer) {
    Reader machine = readers.newcomer();
    if (bearer != null) {
      machine.says("Authorization", bearer);
    }
    return word(ask(machine, endpoint));
  }

  private static String bearer(String scope, String role) {
    return TestIdentity.shared().bearer(spec -> spec.scopes(scope).roles(role));
  }

  private static String word(HttpResponse<String> answer) {
    boolean isSignIn =
        answer
            .headers()
            .firstValue("Location")
            .filter(to -> to.startsWith(TestIdentity.shared().issuer()))
            .isPresent();
    int status = answer.statusCode();
    boolean isAnswered = status == 200 || status == 303;
    return isSignIn ? "sign in" : isAnswered ? "open" : Integer.toString(status);
  }

  private static String table(List<String> head, Stream<Stream<String>> rows) {
    Stream<Stream<String>> all =
        Stream.concat(Stream.of(head.stream(), head.stream().map(column -> "---")), rows);
    return all.map(row -> row.collect(Collectors.joining(" | ", "| ", " |\n")))
        .collect(Collectors.joining("", "", "\n"));
  }
}
