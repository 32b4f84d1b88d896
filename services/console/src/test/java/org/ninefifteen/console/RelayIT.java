package org.ninefifteen.console;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class RelayIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";
  private static final String EVIDENCE = AGENDA + "/items/i-3fa1/evidence";

  private final StubServices services;

  @Autowired
  RelayIT(StubServices services) {
    this.services = services;
  }

  @Test
  void sendsThePersonsOwnTokenWithEveryQuestion(Readers readers) throws Exception {
    Reader chair = readers.signedIn("chair-20", "chair");
    Reader coordinator = readers.signedIn("coordinator-20", "coordinator");

    chair.get(EVIDENCE);
    assertThat(subjects()).containsExactly("chair-20");

    services.tokens().clear();
    coordinator.get(AGENDA);
    assertThat(subjects()).containsExactly("coordinator-20");
  }

  @Test
  void listensWithItToo(Readers readers) throws Exception {
    readers.signedIn("chair-21", "chair").listen(AGENDA + "/changes").body().close();

    assertThat(subjects()).containsExactly("chair-21");
  }

  @Test
  void makesATokenNewThatIsAboutToEnd(Readers readers) {
    TestIdentity.shared().people().tokensLast(Duration.ofSeconds(10));
    Reader reader = readers.signedIn();

    reader.get(AGENDA);
    reader.get(AGENDA);

    assertThat(Set.copyOf(services.tokens())).hasSize(2);
  }

  /** Each refresh token is good once: two questions at once must not use the same. */
  @Test
  void makesItNewOnceForAllPagesThatAskAtOnce(Readers readers) {
    TestIdentity.shared().people().tokensLast(Duration.ofSeconds(10));
    Reader reader = readers.signedIn();
    Set<Integer> first = Set.of(reader.get(EVIDENCE).statusCode());

    Set<Integer> statuses =
        IntStream.range(0, 24)
            .parallel()
            .mapToObj(page -> readers.newcomer())
            .map(copy -> {
              copy.cookies().putAll(reader.cookies());
              return copy.get(EVIDENCE).statusCode();
            })
            .collect(toSet());

    assertThat(first).containsExactly(200);
    assertThat(statuses).containsExactly(200);
  }

  @Test
  void asksThePersonToSignInAgainWhenThereIsNoNewOne(Readers readers) {
    TestIdentity.shared().people().tokensLast(Duration.ofSeconds(10));
    Reader reader = readers.signedIn();
    TestIdentity.shared().people().forgetsEverybody();

    HttpResponse<String> answer = reader.get(AGENDA);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(Reader.location(answer).toString()).startsWith(TestIdentity.shared().issuer());
    assertThat(reader.says("Sec-Fetch-Mode", "cors").get(AGENDA).statusCode()).isEqualTo(401);
  }

  @Test
  void endsTheSessionWithItsToken(Readers readers) {
    TestIdentity.shared().people().tokensLast(Duration.ofSeconds(10));
    Reader reader = readers.signedIn();
    TestIdentity.shared().people().forgetsEverybody();
    reader.says("Sec-Fetch-Mode", "cors").get(AGENDA);

    assertThat(reader.get("/sessions").statusCode()).isEqualTo(401);
  }

  @Test
  void hearsOfARoleThatWasTakenAway(Readers readers) {
    TestIdentity.shared().people().tokensLast(Duration.ofSeconds(10));
    Reader operator = readers.signedIn("operator-22", "operator", "chair");
    assertThat(operator.get("/people/sessions").statusCode()).isEqualTo(200);
    TestIdentity.shared().people().says(spec -> spec.roles("chair"));

    operator.get(AGENDA);

    assertThat(operator.get("/people/sessions").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401 | 401 | Your sign-in is not accepted any more",
        "403 | 403 | the representatives on the call, the chair and the coordinator",
        "404 | 404 | There is no such page",
        "429 | 503 | The call cannot be shown just now",
        "500 | 503 | The call cannot be shown just now",
        "503 | 503 | Nothing is lost",
      })
  void makesAPageOfWhatAServiceRefuses(int refused, int status, String words, Readers readers) {
    Reader reader = readers.signedIn();
    services.refuse(refused);

    HttpResponse<String> answer = reader.get(AGENDA);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words, "<h1").doesNotContain("Exception");
    assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
  }

  @Test
  void saysWhomToAskForARole(Readers readers) {
    Reader reader = readers.signedIn();
    services.refuse(403);

    assertThat(reader.get("/partnerships/medway/reviews/2019-02").body())
        .contains("the coordinator and the chair")
        .contains("ask the community safety team, 01632 960200");
  }

  private Set<String> subjects() throws ParseException {
    Set<String> subjects = new HashSet<>();
    for (String token : services.tokens()) {
      assertThat(token).startsWith("Bearer ");
      JWTClaimsSet claims = SignedJWT.parse(token.substring(7)).getJWTClaimsSet();
      assertThat(claims.getAudience()).containsExactly("nine-fifteen");
      subjects.add(claims.getSubject());
    }
    return subjects;
  }
}
