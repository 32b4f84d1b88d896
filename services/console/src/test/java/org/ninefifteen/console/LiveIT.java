package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LiveIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final StubServices services;

  @Autowired
  LiveIT(StubServices services) {
    this.services = services;
  }

  @Test
  void offersNewItemsWithoutMovingWhatIsBeingRead(Site site) {
    Page page = site.open(AGENDA);
    Locator read = page.locator("#item-i-6d04");
    read.scrollIntoViewIfNeeded();
    page.mouse().wheel(0, 300);
    page.waitForFunction("scrollY > 300");
    double before = top(read);

    newItemsCome();
    assertThat(page.locator("#live")).hasText("2 new items,show");

    assertThat(top(read)).isEqualTo(before);
    assertThat(page.locator("[data-item]")).hasCount(7);
  }

  @Test
  void showsThemWhenAskedAndGoesToTheFirst(Site site) {
    Page page = site.open(AGENDA);
    page.locator("#item-i-4b02 summary").last().click();

    newItemsCome();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("show")).click();

    assertThat(page.locator("[data-item]")).hasCount(9);
    assertThat(page.locator("#item-i-aa10 h3")).isFocused();
    assertThat(page.locator(".nf-tag").getByText("Just in")).hasCount(2);
    assertThat(page.locator("#item-i-4b02 details[open]")).hasCount(1);
    assertThat(page.locator("#live")).isEmpty();
  }

  @Test
  void saysThatItHasStoppedAndUpToWhenThePageIsComplete(Site site) {
    Page page = site.open(AGENDA);
    listened(services);

    services.goesAway();

    assertThat(page.locator("#live"))
        .containsText(
            Pattern.compile(
                "Live updates have stopped since \\d+:\\d\\d[ap]m\\."
                    + " What is shown is complete up to then\\."));
    assertThat(page.locator("[data-item]")).hasCount(7);

    services.comesBack();
    assertThat(page.locator("#live")).hasText("");
  }

  @Test
  void leavesAPastCallAlone(Site site) {
    Page page = site.open("/partnerships/medway/agendas/2019-02-18");

    assertThat(page.locator("#live")).hasCount(0);
  }

  @Test
  void comesBackByItselfOnceTheMaracDoes(Site site) {
    services.goesAway();
    Page page = site.open(AGENDA);
    assertThat(page.locator("h1")).hasText("The call cannot be shown just now");
    page.clock().install();
    page.reload();

    services.comesBack();
    page.clock().fastForward(31_000);

    assertThat(page.locator("h1")).hasText("The 9.15 call, Tuesday 19 February 2019");
  }

  private void newItemsCome() {
    listened(services);
    services.says("agendas/2019-02-19", "live-later");
    services.tellsOfChange("r2", 2);
  }

  static void listened(StubServices services) {
    await().until(services::isListenedTo);
  }

  private static double top(Locator item) {
    return Objects.requireNonNull(item.boundingBox()).y;
  }
}
