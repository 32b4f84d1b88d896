package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.PageTest.Readers;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.web.util.UriComponentsBuilder;

/** What a sign-in asks of the provider, and the session that it gives. */
@PageTest
class SignInIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

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
}
