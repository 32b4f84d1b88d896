package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.PageTest.Readers;

/** Whoever asks is led to the provider and back to what was asked for, and nowhere else. */
@PageTest
class SignInWayIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

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
}
