package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

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
