package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class WithoutScriptIT {

  private static final String TODAY = "/partnerships/medway/agendas/today";

  private final StubServices services;

  @Autowired
  WithoutScriptIT(StubServices services) {
    this.services = services;
  }

  @Test
  void readsEverythingOnThePage(Site site) {
    Page page = site.openWithoutScript(TODAY);

    assertThat(page.locator("[data-item]")).hasCount(7);
    assertThat(page.locator("#progress")).containsText("Live. Freezes in 4 minutes.");
    assertThat(page.locator("#feeds")).containsText("Silent since yesterday 4:40pm");
  }

  @Test
  void opensEvidenceOnAPageOfItsOwnAndComesBack(Site site) {
    Page page = site.openWithoutScript(TODAY);

    page.locator("#item-i-3fa1 [data-evidence]").click();
    assertThat(page.locator("h1")).containsText("Evidence: Cuckooing, Mayford Estate, block C");
    assertThat(page.locator(".nf-told").first()).containsText("Outreach contact");

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Back to the agenda")).click();
    assertThat(page.locator("h1")).containsText("The 9.15 call");
  }

  @Test
  void asksForTheWordsOfAReportAndGoesBack(Site site) {
    Page page = site.openWithoutScript(TODAY);
    page.locator("#item-i-3fa1 [data-evidence]").click();

    page.locator(".nf-ask-details select").first().selectOption("SAFEGUARDING");
    page.locator(".nf-ask-details button").first().click();
    assertThat(page.locator("h1")).containsText("Words and details of a report");
    assertThat(page.locator(".nf-words")).containsText("looks <frightened>");
    assertThat(page.locator(".nf-known").first()).containsText("A. Sample");
    assertThat(page.locator(".nf-tombstone")).containsText("decision 2019-17");

    page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Back to the evidence")).click();
    assertThat(page.locator("h1")).containsText("Evidence");
  }

  @Test
  void opensAPersonsFileAndAsksForTheirErasure(Site site) {
    TestIdentity.shared()
        .people()
        .signsIn(spec -> spec.subject("dpo-1").roles("data-protection-officer"));
    Page page = site.openWithoutScript("/partnerships/medway/erasures");

    page.locator("#person").fill("person-51aa");
    page.locator("button:has-text('Open')").click();
    assertThat(page.locator("h1")).containsText("What was decided about person-51aa");

    page.locator("#reason").selectOption("SUBJECT-REQUEST");
    services.says("people/person-51aa/erasures", "file-waiting");
    page.locator("button:has-text('Ask for')").click();
    assertThat(page.locator("#erasures")).containsText("The chair or the coordinator approves");
  }

  @Test
  void opensTheHistory(Site site) {
    Page page = site.openWithoutScript(TODAY);

    page.locator("#item-i-3fa1 summary").click();

    assertThat(page.locator("#item-i-3fa1 details"))
        .containsText("On the call of Monday 4 February 2019, item 3");
  }

  @Test
  void goesFromTheCountToWhatWasLeftOffAndWhy(Site site) {
    Page page = site.openWithoutScript(TODAY);

    page.locator("#left-off a").first().click();

    assertThat(page.locator("h1")).containsText("Left off, and why");
    assertThat(page.locator(".nf-filter [aria-current]"))
        .hasText("112 routine patrols, nothing seen");
  }
}
