package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.PageTest.Readers;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody is offered a page that would refuse them. */
@PageTest
class WaysOnIT {

  private static final String TODAY = "/partnerships/medway/agendas/today";

  private final StubServices services;

  @Autowired
  WaysOnIT(StubServices services) {
    this.services = services;
  }

  @ParameterizedTest
  @CsvSource({
    "chair, " + TODAY,
    "representative, " + TODAY,
    "coordinator, " + TODAY,
    "operator, /people/sessions",
    "data-protection-officer, /partnerships/medway/access-log",
  })
  void leadEachToWhatTheyComeFor(String role, String page, Readers readers) {
    assertThat(readers.signedIn(role + "-50", role).get("/").headers().firstValue("Location"))
        .hasValue(page);
  }

  @ParameterizedTest
  @CsvSource({
    "analyst, /sessions, Your sessions",
    "data-protection-officer, /partnerships/medway/access-log, Who read what",
    "operator, /people/sessions, The sessions of people",
  })
  void leadFromARefusalToWhatIsOpen(String role, String page, String words, Readers readers) {
    Reader reader = readers.signedIn(role + "-51", role);
    services.refuse(403);

    HttpResponse<String> refused = reader.get(TODAY);

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body())
        .contains("Your role does not open this page", "href=\"" + page + "\">" + words)
        .doesNotContain("href=\"" + TODAY);
  }

  @ParameterizedTest
  @CsvSource({"chair, true", "coordinator, true", "representative, false"})
  void leadToReviewsWhomTheyConcern(String role, boolean isOffered, Readers readers) {
    assertThat(readers.signedIn(role + "-52", role).get(TODAY).body().contains("Case reviews"))
        .isEqualTo(isOffered);
  }

  @ParameterizedTest
  @CsvSource({
    "data-protection-officer, true",
    "representative, true",
    "chair, false",
    "operator, false",
  })
  void leadToTheLogWhomItConcerns(String role, boolean isOffered, Readers readers) {
    String page = readers.signedIn(role + "-53", role).get("/sessions").body();

    assertThat(page.contains("href=\"/partnerships/medway/access-log\"")).isEqualTo(isOffered);
    assertThat(page.contains("href=\"" + TODAY + "\""))
        .isEqualTo(role.equals("chair") || role.equals("representative"));
  }

  @Test
  void leadToTheCallFromOnesSessions(Readers readers) {
    assertThat(readers.signedIn().get("/sessions").body()).contains("href=\"" + TODAY + "\"");
  }

  @Test
  void sayOfAnotherPartnershipWhatTheySayOfNone(Readers readers) {
    String other = pageOf("camden", readers.signedIn());

    assertThat(other)
        .isEqualTo(pageOf("nowhere", readers.signedIn()))
        .contains("Medway Community Safety Partnership")
        .doesNotContain("Camden");
  }

  /** Apart from the forms' tokens and what was asked for. */
  private static String pageOf(String partnership, Reader reader) {
    return reader
        .get("/partnerships/" + partnership + "/agendas/today")
        .body()
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
        .replace("/" + partnership + "/", "/asked-for/");
  }
}
