package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class KeyboardIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final StubServices services;

  @Autowired
  KeyboardIT(StubServices services) {
    this.services = services;
  }

  @Test
  void startsWithTheWayToTheAgenda(Site site) {
    Page page = site.open(AGENDA);

    page.keyboard().press("Tab");
    assertThat(page.locator(".govuk-skip-link")).isFocused();
    assertThat(page.locator(".govuk-skip-link")).hasText("Skip to the agenda");

    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }

  @Test
  void opensEvidenceInPlace(Site site) {
    Page page = site.open(AGENDA);
    Locator evidence = page.locator("#item-i-3fa1 summary").first();

    tabTo(page, evidence);
    page.keyboard().press("Enter");

    assertThat(page.locator("#item-i-3fa1 .nf-told").first())
        .containsText("Outreach contact: person-7f3a, one concern");
    assertThat(page).hasURL(Pattern.compile(".*/agendas/2019-02-19$"));
  }

  @Test
  void showsWhereItIs(Site site) {
    Page page = site.open(AGENDA);
    Locator evidence = page.locator("#item-i-3fa1 summary").first();

    tabTo(page, evidence);

    assertThat(evidence).hasCSS("background-color", "rgb(255, 221, 0)");
  }

  /** Without the mouse an erasure is approved: first letters, a space, a return. */
  @Test
  void approvesAnErasure(Site site) {
    TestIdentity.shared().people().signsIn(spec -> spec.subject("chair-95").roles("chair"));
    Page page = site.open("/partnerships/medway/people/person-7f3a");
    services.says("people/person-7f3a/erasures", "file-erased");

    tabTo(page, page.locator("#approval"));
    page.keyboard().type("nothing");
    page.keyboard().press("Tab");
    page.keyboard().press("Space");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.locator(".nf-tombstone")).containsText("decision er-9");
  }

  /** Without the mouse a record is discarded: the reason by its first letters, then a return. */
  @Test
  void discardsAParkedRecord(Site site) {
    TestIdentity.shared().people().signsIn(spec -> spec.subject("operator-95").roles("operator"));
    Page page = site.open("/partnerships/medway/parked-records/reports-0-19-0badcafe");
    services.says("parked-records/reports-0-19-0badcafe", "parked-discarded");

    tabTo(page, page.locator("#because"));
    page.keyboard().type("it is test");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");

    assertThat(page.locator("main")).containsText("it is test data");
  }

  private static void tabTo(Page page, Locator target) {
    for (int presses = 0; presses < 20; presses++) {
      if ((Boolean) target.evaluate("it => it === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    assertThat(target).isFocused();
  }
}
