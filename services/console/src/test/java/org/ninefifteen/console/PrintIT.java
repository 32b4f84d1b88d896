package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;

@BrowserTest
class PrintIT {

  @Test
  void opensEverythingAndMarksThePaperWithoutAScript(Site site) {
    Page page = site.openWithoutScript("/partnerships/medway/agendas/today");

    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator(".nf-paper--head")).containsText("OFFICIAL-SENSITIVE");
    assertThat(page.locator(".nf-paper--head")).containsText("Tue 19 Feb 2019, 9:11:00am GMT");
    assertThat(page.locator(".nf-paper--head")).hasCSS("display", "table-header-group");
    assertThat(page.locator(".nf-paper--foot")).hasCSS("display", "table-footer-group");
    assertThat(page.locator("#item-i-3fa1 .nf-details__body")).isVisible();
    assertThat(page.locator(".nf-map")).isVisible();
    assertThat(page.locator(".nf-nav")).isHidden();
    assertThat(page.locator("#item-i-3fa1 .nf-item__score")).hasCSS("color", "rgb(0, 0, 0)");
  }

  @Test
  void opensEverythingWithAScript(Site site) {
    Page page = site.open("/partnerships/medway/agendas/today");

    page.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(page.locator(".nf-item details[open]:not(.nf-evidence-details)")).hasCount(5);
    assertThat(page.locator("#printed")).containsText("Printed");

    page.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(page.locator(".nf-item details[open]")).hasCount(0);
  }
}
