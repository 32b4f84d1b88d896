package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.springframework.beans.factory.annotation.Autowired;

/** A return that is not what this browser was sent away for signs nobody in. */
@PageTest
class SignInRefusedIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final MorningClock clock;

  @Autowired
  SignInRefusedIT(MorningClock clock) {
    this.clock = clock;
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

  private static void assertNotSignedIn(HttpResponse<String> answer, Reader reader) {
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("You were not signed in").doesNotContain("Exception");
    assertThat(reader.cookies()).doesNotContainKey(Reader.SESSION);
    assertThat(reader.get(AGENDA).statusCode()).isEqualTo(302);
  }
}
