package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriComponentsBuilder;

@PageTest
class SignInIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final MorningClock clock;

  @Autowired
  SignInIT(MorningClock clock) {
    this.clock = clock;
  }

  @Test
  void leadsToTheProviderWithAProofKey(Readers readers) {
    HttpResponse<String> answer = readers.newcomer().get(AGENDA);

    assertThat(answer.statusCode()).isEqualTo(302);
    URI to = Reader.location(answer);
    assertThat(to.toString()).startsWith(TestIdentity.shared().issuer() + "/authorize?");
    Map<String, String> asked =
        UriComponentsBuilder.fromUri(to).build().getQueryParams().toSingleValueMap();
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("scope", "openid")
        .containsEntry("client_id", "console")
        .containsEntry("code_challenge_method", "S256");
    assertThat(asked.get("code_challenge")).hasSize(43);
    assertThat(asked.get("redirect_uri"))
        .isEqualTo(readers.url() + "/login/oauth2/code/nine-fifteen");
    assertThat(asked.get("state")).hasSizeGreaterThan(20);
    assertThat(asked.get("nonce")).hasSizeGreaterThan(20);
  }

  @Test
  void carriesItInACookieThatComesBackFromAnotherSiteAndSaysNothing(Readers readers) {
    HttpResponse<String> answer = readers.newcomer().get(AGENDA);

    assertThat(Reader.setCookies(answer)).hasSize(1);
    String cookie = Reader.setCookies(answer).getFirst();
    assertThat(cookie)
        .startsWith("__Host-sign-in-")
        .contains("; Path=/", "; Secure", "; SameSite=Lax", "; Max-Age=600")
        .containsIgnoringCase("; HttpOnly")
        .doesNotContain("Domain", "medway");
    assertThat(cookie.length()).as("of eight that may be on their way").isLessThan(1000);
  }

  @Test
  void givesAStrictSessionAndGoesOnByAPageOfItsOwn(Readers readers) {
    Reader reader = readers.newcomer();

    HttpResponse<String> back = reader.signIn(AGENDA + "/left-off?reason=routine-patrol");

    assertThat(back.statusCode()).isEqualTo(200);
    assertThat(back.body())
        .contains(
            "You are signed in", "content=\"0; url=" + AGENDA + "/left-off?reason=routine-patrol\"")
        .contains("href=\"" + AGENDA + "/left-off?reason=routine-patrol\"");
    assertThat(Reader.setCookies(back))
        .filteredOn(it -> it.startsWith("__Host-session="))
        .singleElement()
        .satisfies(cookie ->
            assertThat(cookie)
                .contains("; Path=/", "; Secure", "; SameSite=Strict")
                .containsIgnoringCase("; HttpOnly")
                .doesNotContain("Domain", "Max-Age", "Expires"));
    assertThat(reader.cookies()).containsOnlyKeys(Reader.SESSION);
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
  }

  /** The style sheets of the first page are asked for at once, with the new session. */
  @Test
  void keepsItsIdWhateverIsAskedForAtOnce(Readers readers) {
    Reader reader = readers.newcomer();
    reader.signIn(AGENDA);
    String session = reader.cookies().get(Reader.SESSION);

    List<String> changes =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(page -> readers.newcomer())
            .flatMap(copy -> {
              copy.cookies().putAll(reader.cookies());
              return Reader.setCookies(copy.get("/assets/any/console.css")).stream();
            })
            .toList();

    assertThat(changes).isEmpty();
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(200);
    assertThat(reader.cookies()).containsEntry(Reader.SESSION, session);
  }

  @Test
  void tellsWhoIsSignedInByRoleAndAgency(Readers readers) {
    assertThat(readers.signedIn().get(AGENDA).body())
        .contains("Representative, Kent Police")
        .contains("Sign out");
  }

  @Test
  void givesTheSessionANewIdAndEndsTheOldOne(Readers readers) {
    Reader planted = readers.newcomer();
    planted.cookies().put(Reader.SESSION, "planted");
    planted.signIn(AGENDA);
    String first = planted.cookies().get(Reader.SESSION);

    assertThat(first).isNotEqualTo("planted");

    Reader again = readers.newcomer();
    HttpResponse<String> led = again.get(AGENDA);
    again.cookies().put(Reader.SESSION, first);
    again.comesBack(again.atProvider(led));

    assertThat(again.cookies().get(Reader.SESSION)).isNotEqualTo(first);
    assertThat(planted.get(AGENDA).statusCode()).isEqualTo(302);
    assertThat(again.get(AGENDA).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/", "///evil.example", "/%5Cevil.example/", "/%2F/evil.example"})
  void takesNoAddressThatABrowserReadsAsAnotherSite(String path, Readers readers) {
    HttpResponse<String> answer = readers.newcomer().get(path);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.body()).doesNotContain("evil");
  }

  @Test
  void goesOnWhereItWasAskedAndNotWhereTheAddressOfTheReturnSays(Readers readers) {
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));

    String back = Reader.location(led).toString().replace(readers.url(), "");
    HttpResponse<String> answer =
        reader.get(back + "&continue=https://evil.example&redirect=https://evil.example");

    assertThat(answer.body()).contains("url=" + AGENDA).doesNotContain("evil");
  }

  @Test
  void refusesAReturnWithoutItsCookie(Readers readers) {
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));
    reader.cookies().clear();

    assertNotSignedIn(reader.comesBack(led), reader);
  }

  @Test
  void refusesAReturnToTheCookieOfAnother(Readers readers) {
    Reader attacker = readers.newcomer();
    HttpResponse<String> led = attacker.atProvider(attacker.get(AGENDA));
    Reader victim = readers.newcomer();
    victim.get(AGENDA);
    String own = victim.cookies().values().iterator().next();
    for (int slot = 0; slot < 8; slot++) {
      victim.cookies().put("__Host-sign-in-" + slot, own);
    }

    assertNotSignedIn(victim.comesBack(led), victim);
  }

  @Test
  void refusesACookieThatWasTamperedWith(Readers readers) {
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));
    reader
        .cookies()
        .replaceAll((name, value) -> (value.startsWith("A") ? "B" : "A") + value.substring(1));

    assertNotSignedIn(reader.comesBack(led), reader);
  }

  @Test
  void refusesAReturnTooLate(Readers readers) {
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));
    clock.passes(Duration.ofMinutes(10));

    assertNotSignedIn(reader.comesBack(led), reader);
  }

  @Test
  void takesAReturnOnce(Readers readers) {
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));
    Map<String, String> begun = Map.copyOf(reader.cookies());
    reader.comesBack(led);
    Reader replay = readers.newcomer();
    replay.cookies().putAll(begun);

    assertNotSignedIn(replay.comesBack(led), replay);
  }

  static Stream<Named<Consumer<TokenSpec>>> lies() {
    Instant now = Instant.now();
    return Stream.of(
        Named.of("another nonce", spec -> spec.claim("nonce", "another")),
        Named.of("no nonce", spec -> spec.claim("nonce", null)),
        Named.of("for another client", spec -> spec.audience("another")),
        Named.of("by another issuer", spec -> spec.claim("iss", "https://evil.example")),
        Named.of(
            "ended", spec -> spec.validBetween(now.minusSeconds(7200), now.minusSeconds(3600))),
        Named.of("without an end", spec -> spec.claim("exp", null)),
        Named.of("of nobody", spec -> spec.claim("sub", null)));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void refusesAnIdentityThatIsNotWhatWasAskedFor(Consumer<TokenSpec> lie, Readers readers) {
    TestIdentity.shared().people().says(lie);
    Reader reader = readers.newcomer();

    assertNotSignedIn(reader.signIn(AGENDA), reader);
  }

  @Test
  void saysWhatWorksWhileTheProviderIsAway(Readers readers) {
    Reader signedIn = readers.signedIn();
    Reader reader = readers.newcomer();
    HttpResponse<String> led = reader.atProvider(reader.get(AGENDA));
    TestIdentity.shared().people().goesAway();

    HttpResponse<String> answer = reader.comesBack(led);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body())
        .contains("Nobody can be signed in just now", "works on", "href=\"" + AGENDA + "\"");
    assertThat(signedIn.get(AGENDA).statusCode()).isEqualTo(200);
  }

  /** Nor is anybody sent to where nobody answers: a browser's own page of that says nothing. */
  @Test
  void saysSoToWhoeverComesWhileTheProviderIsAway(Readers readers) {
    Reader signedIn = readers.signedIn();
    Reader onTheWay = readers.newcomer();
    HttpResponse<String> led = onTheWay.atProvider(onTheWay.get(AGENDA));
    TestIdentity.shared().people().goesAway();

    HttpResponse<String> answer =
        await().until(() -> readers.newcomer().get(AGENDA), it -> it.statusCode() != 302);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body()).contains("Nobody can be signed in just now");
    assertThat(onTheWay.comesBack(led).statusCode()).isEqualTo(503);
    assertThat(signedIn.post("/sign-out", Map.of()).body())
        .contains("The sign-in service does not answer, so your session there may go on.")
        .doesNotContain("You are signed in as");
    assertThat(signedIn.cookies()).doesNotContainKey(Reader.SESSION);
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Mode, cors",
    "Sec-Fetch-Mode, same-origin",
    "Accept, text/event-stream",
    "Accept, application/json",
  })
  void leadsNoScriptAway(String header, String value, Readers readers) {
    HttpResponse<String> answer = readers.newcomer().says(header, value).get(AGENDA);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(Reader.setCookies(answer)).isEmpty();
  }

  @Test
  void asksItselfOnceMoreAfterALinkOnAnotherSite(Readers readers) {
    Reader reader =
        readers.newcomer().says("Sec-Fetch-Mode", "navigate").says("Sec-Fetch-Site", "cross-site");

    HttpResponse<String> answer = reader.get(AGENDA);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("content=\"0; url=" + AGENDA + "\"")
        .doesNotContain("Cuckooing");
  }

  @Test
  void keepsSeveralSignInsApart(Readers readers) {
    Reader reader = readers.newcomer();
    HttpResponse<String> one = reader.atProvider(reader.get(AGENDA));
    HttpResponse<String> other = reader.atProvider(reader.get("/sessions"));
    boolean areApart = reader.cookies().size() == 2;

    HttpResponse<String> second = reader.comesBack(other);

    assertThat(second.body()).contains("url=/sessions");
    if (areApart) {
      assertThat(reader.comesBack(one).body()).contains("url=" + AGENDA);
    }
  }

  @ParameterizedTest
  @CsvSource({"medway, ", ", representative", "medway, warden"})
  void openNothingToWhomHasNoRoleHere(String partnership, String role, Readers readers) {
    TestIdentity.shared()
        .people()
        .signsIn(spec ->
            spec.claim("partnership", partnership)
                .roles(role == null ? new String[0] : new String[] {role}));
    Reader reader = readers.newcomer();
    reader.signIn(AGENDA);

    HttpResponse<String> answer = reader.get(AGENDA);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Your role does not open this page", "ask ");
  }

  private static void assertNotSignedIn(HttpResponse<String> answer, Reader reader) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("You were not signed in").doesNotContain("Exception");
    assertThat(reader.cookies()).doesNotContainKey(Reader.SESSION);
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }
}
