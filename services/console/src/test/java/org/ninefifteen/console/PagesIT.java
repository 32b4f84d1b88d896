package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ConsoleTest
class PagesIT {

  private static final Pattern ASSET = Pattern.compile("/assets/[^\"]+");

  private final StubServices services;
  private final String url;
  private Reader reader;

  @Autowired
  PagesIT(StubServices services, @LocalServerPort int port) {
    this.services = services;
    this.url = "http://localhost:" + port;
  }

  @BeforeEach
  void aUsualMorning() {
    services.usualMorning();
    TestIdentity.shared().people().usualDay();
    reader = Reader.signedIn(url);
  }

  @ParameterizedTest
  @CsvSource({
    "/partnerships/medway, /partnerships/medway/agendas/today",
    "/partnerships/medway/reviews, /partnerships/medway/reviews/2019-02",
  })
  void sendsOnToWhatIsMeant(String path, String location) {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Location")).hasValue(location);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/partnerships/medway/agendas/2019-02-30 | 400 | “2019-02-30” is not a day.",
        "/partnerships/medway/agendas/yesterday | 400 | “yesterday” is not a day.",
        "/partnerships/medway/reviews/2019-13 | 400 | “2019-13” is not a month.",
        "/partnerships/medway/agendas/<script> | 400 | “&lt;script&gt;” is not a day.",
        "/partnerships/elsewhere/agendas/today | 404 | No partnership, day or item is known",
        "/partnerships/medway/agendas/2018-01-01 | 404 | No partnership, day or item is known",
        "/nowhere | 404 | Nothing is kept under this address.",
      })
  void saysWhatIsWrongWithAnAddress(String path, int status, String words) {
    HttpResponse<String> answer = get(path.replace("<", "%3C").replace(">", "%3E"));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words).contains("<h1").doesNotContain("Exception");
  }

  @Test
  void saysWhatIsKeptAndWhatToDoWhileTheMaracIsAway() {
    services.goesAway();

    HttpResponse<String> answer = get("/partnerships/medway/agendas/today");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
    assertThat(answer.body())
        .contains("does not answer", "Nothing is lost", "Medway Community Safety")
        .contains("href=\"\">Try again")
        .doesNotContain("Exception");
  }

  @Test
  void doesNotPretendToBeLiveWhileTheMaracIsAway() {
    services.goesAway();

    assertThat(reader.listen("/partnerships/medway/agendas/today/changes").statusCode())
        .isEqualTo(503);
  }

  @Test
  void letsNothingInFromElsewhereAndKeepsNothing() {
    HttpResponse<String> answer = get("/partnerships/medway/agendas/today");

    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(answer.body()).doesNotContain("style=").doesNotContain("onclick");
  }

  /** The font and the crest are licensed for gov.uk alone. */
  @Test
  void servesItsAssetsForGoodAndNoneThatIsLicensedToOthers() {
    Matcher assets = ASSET.matcher(get("/partnerships/medway/agendas/today").body());

    int found = 0;
    for (; assets.find(); found++) {
      HttpResponse<String> asset = get(assets.group());
      assertThat(asset.statusCode()).isEqualTo(200);
      assertThat(asset.headers().firstValue("Cache-Control").orElseThrow()).contains("immutable");
      assertThat(asset.body()).doesNotContain("GDS Transport", "@font-face", "url(/assets");
    }
    assertThat(found).isEqualTo(4);
    assertThat(get("/webjars/govuk-frontend/5.14.0/package.json").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/actuator/health/liveness, UP",
    "/actuator/health/readiness, UP",
  })
  void tellsHowItIs(String path, String words) {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains(words);
  }

  private HttpResponse<String> get(String path) {
    return reader.get(path);
  }
}
