package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
class SessionsIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";
  private static final String FIREFOX =
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  private static final Pattern END = Pattern.compile("action=\"/sessions/([^\"]+)/end\"");

  private final MorningClock clock;

  @Autowired
  SessionsIT(MorningClock clock) {
    this.clock = clock;
  }

  @Test
  void listsOnesOwnAndNobodyElses(Readers readers) {
    readers.signedIn("chair-1", "chair");
    TestIdentity.shared().people().signsIn(spec -> spec.subject("chair-2").roles("chair"));
    Reader firefox = readers.newcomer().says("User-Agent", FIREFOX);
    firefox.signIn(AGENDA);
    clock.passes(Duration.ofMinutes(20));
    Reader here = readers.signedIn();

    String page = here.get("/sessions").body();

    assertThat(page).contains("Firefox on Windows", "20 minutes ago", "This one", "End all others");
    assertThat(END.matcher(page).results()).hasSize(1);
  }

  @Test
  void endsOneThatIsThenRefusedAtOnceAndItsStreamEnds(Readers readers) throws Exception {
    Reader lost = readers.signedIn("chair-3", "chair");
    HttpResponse<InputStream> stream = lost.listen(AGENDA + "/changes");
    CompletableFuture<Integer> heard = CompletableFuture.supplyAsync(() -> toTheEnd(stream.body()));
    Reader here = readers.signedIn();

    here.post("/sessions/" + otherOf(here) + "/end", Map.of());

    assertThat(heard.get(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isNotNegative();
    assertThat(lost.get(AGENDA).statusCode()).isEqualTo(302);
    assertThat(lost.listen(AGENDA + "/changes").statusCode()).isEqualTo(401);
    assertThat(here.get(AGENDA).statusCode()).isEqualTo(200);
  }

  /** Whoever has the browser still has the provider's session: it must not let them back in. */
  @Test
  void letsAnEndedBrowserInOnlyAfterTheProviderAskedAnew(Readers readers) {
    Reader lost = readers.signedIn("chair-4", "chair");
    Reader here = readers.signedIn();
    here.post("/sessions/" + otherOf(here) + "/end", Map.of());

    HttpResponse<String> back = lost.signIn(AGENDA);

    assertThat(back.body())
        .contains(
            "This session was ended", TestIdentity.shared().issuer() + "/logout?id_token_hint=");
    assertThat(lost.get(AGENDA).statusCode()).isEqualTo(302);
    assertThat(here.get(AGENDA).statusCode()).isEqualTo(200);
  }

  @Test
  void endsAllOthers(Readers readers) {
    Reader one = readers.signedIn("chair-5", "chair");
    Reader two = readers.signedIn();
    Reader here = readers.signedIn();

    here.post("/sessions/end-others", Map.of());

    assertThat(one.get(AGENDA).statusCode()).isEqualTo(302);
    assertThat(two.get(AGENDA).statusCode()).isEqualTo(302);
    assertThat(here.get("/sessions").body()).doesNotContain("End all others");
  }

  @Test
  void endsNobodyElsesByItsId(Readers readers) {
    Reader theirs = readers.signedIn("chair-6", "chair");
    readers.signedIn();
    String id = otherOf(theirs);
    Reader stranger = readers.signedIn("coordinator-6", "coordinator");

    HttpResponse<String> answer = stranger.post("/sessions/" + id + "/end", Map.of());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(END.matcher(theirs.get("/sessions").body()).results()).hasSize(1);
  }

  @Test
  void letsAnOperatorEndThoseOfAnotherPersonOfThePartnership(Readers readers) {
    Reader theirs = readers.signedIn("chair-7", "chair");
    Reader operator = readers.signedIn("operator-7", "operator");

    assertThat(operator.get("/people/sessions?person=chair-7").body()).contains("End all of them");
    HttpResponse<String> answer =
        operator.post("/people/sessions/end", Map.of("person", "chair-7"));

    assertThat(answer.body()).contains("1 session was ended.");
    assertThat(theirs.get(AGENDA).statusCode()).isEqualTo(302);
    assertThat(operator.get("/sessions").statusCode()).isEqualTo(200);
  }

  @Test
  void answersAnOperatorOfAnotherPartnershipAsForNobody(Readers readers) {
    Reader theirs = readers.signedIn("chair-8", "chair");
    TestIdentity.shared()
        .people()
        .signsIn(spec -> spec.subject("operator-8").partnership("camden").roles("operator"));
    Reader operator = readers.signedIn();

    assertThat(withoutTokens(operator.get("/people/sessions?person=chair-8"), "chair-8"))
        .isEqualTo(withoutTokens(operator.get("/people/sessions?person=nobody-8"), "nobody-8"))
        .contains("Nobody of your partnership is signed in under this id.");
    assertThat(operator.post("/people/sessions/end", Map.of("person", "chair-8")).body())
        .contains("0 sessions were ended.");
    assertThat(theirs.get(AGENDA).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chair", "representative", "coordinator", "analyst", "data-protection-officer"})
  void keepsOtherPeoplesSessionsFromAnyOtherRole(String role, Readers readers) {
    Reader theirs = readers.signedIn("chair-9", "chair");
    Reader other = readers.signedIn("somebody-9", role);

    assertThat(other.get("/people/sessions?person=chair-9").statusCode()).isEqualTo(403);
    assertThat(other.post("/people/sessions/end", Map.of("person", "chair-9")).statusCode())
        .isEqualTo(403);
    assertThat(theirs.get(AGENDA).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/sign-out", "/sessions/some/end", "/sessions/end-others", "/people/sessions/end"})
  void refusesAFormThatIsNotTheSessions(String path, Readers readers) {
    Reader reader = readers.signedIn("operator-10", "operator");
    Reader other = readers.signedIn();
    Map<String, String> meant = Map.of("person", "operator-10");

    for (HttpResponse<String> answer :
        List.of(
            reader.postBare(path, meant),
            reader.postBare(path, Map.of("person", "operator-10", "_csrf", "guessed")),
            reader.postBare(path, Map.of("person", "operator-10", "_csrf", other.formToken())))) {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("Nothing was done");
    }
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
    assertThat(other.get(AGENDA).statusCode()).isEqualTo(200);
    assertThat(reader.post(path, Map.of("person", "nobody")).statusCode()).isIn(200, 303);
  }

  @Test
  void saysThatAFormHasOutlivedItsSession(Readers readers) {
    Reader reader = readers.signedIn();
    String token = reader.formToken();
    clock.passes(Duration.ofHours(2));

    HttpResponse<String> answer = reader.postBare("/sessions/end-others", Map.of("_csrf", token));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).contains("You are signed out", "was not done");
  }

  @Test
  void endsWithoutUse(Readers readers) {
    Reader reader = readers.signedIn();
    clock.passes(Duration.ofMinutes(59));
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
    clock.passes(Duration.ofMinutes(59));
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);

    clock.passes(Duration.ofMinutes(60));

    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }

  @Test
  void countsNotAsUseWhatAPageAsksByItself(Readers readers) {
    Reader reader = readers.signedIn();
    clock.passes(Duration.ofMinutes(59));
    reader.says("X-Unattended", "yes");
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);

    clock.passes(Duration.ofMinutes(1));

    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }

  @Test
  void endsAfterTheLongestTimeWhateverItsUse(Readers readers) {
    Reader reader = readers.signedIn();
    for (int halfHour = 1; halfHour < 20; halfHour++) {
      clock.passes(Duration.ofMinutes(30));
      assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
    }

    clock.passes(Duration.ofMinutes(30));

    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }

  @Test
  void endsTheStreamOfASessionThatLapses(Readers readers) {
    HttpResponse<InputStream> stream = readers.signedIn().listen(AGENDA + "/changes");
    CompletableFuture<Integer> heard = CompletableFuture.supplyAsync(() -> toTheEnd(stream.body()));

    clock.passes(Duration.ofHours(1));

    await().until(heard::isDone);
  }

  @Test
  void signsOutHereAndAtTheProviderAndSaysSo(Readers readers) {
    Reader reader = readers.signedIn();

    HttpResponse<String> answer = reader.post("/sign-out", Map.of());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("You are signed out here")
        .contains("content=\"0; url=" + TestIdentity.shared().issuer() + "/logout?id_token_hint=")
        .contains("post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A");
    assertThat(reader.cookies()).doesNotContainKey(Reader.SESSION);
    assertThat(reader.get("/signed-out").body()).contains("You are signed out");
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }

  @Test
  void keepsTheOldCookieFromWorkingAfterSigningOut(Readers readers) {
    Reader reader = readers.signedIn();
    String kept = reader.cookies().get(Reader.SESSION);
    reader.post("/sign-out", Map.of());

    reader.cookies().put(Reader.SESSION, kept);

    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }

  private static String otherOf(Reader reader) {
    Matcher other = END.matcher(reader.get("/sessions").body());
    assertThat(other.find()).as("another session").isTrue();
    return other.group(1);
  }

  private static String withoutTokens(HttpResponse<String> page, String asked) {
    return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replace(asked, "");
  }

  private static int toTheEnd(InputStream stream) {
    try (stream) {
      return stream.readAllBytes().length;
    } catch (IOException cutOff) {
      return 0;
    }
  }
}
