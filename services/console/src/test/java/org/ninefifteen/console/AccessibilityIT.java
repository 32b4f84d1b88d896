package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccessibilityIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private static final int NARROW = 320;
  private static final int HEIGHT = 800;

  private final StubServices services;

  @Autowired
  AccessibilityIT(StubServices services) {
    this.services = services;
  }

  @Test
  void findsAFault(Site site) {
    Page page = site.open(AGENDA);
    page.evaluate("document.documentElement.removeAttribute('lang')");

    assertThatThrownBy(() -> assertFlawless(page)).hasMessageContaining("html-has-lang");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/partnerships/medway/agendas/today",
        "/partnerships/medway/agendas/2019-02-18",
        "/partnerships/medway/agendas/2019-02-24",
        "/partnerships/medway/agendas",
        AGENDA + "/left-off",
        AGENDA + "/left-off?reason=routine-patrol",
        AGENDA + "/items/i-3fa1/evidence",
        "/partnerships/medway/reviews/2019-02",
        "/partnerships/medway/access-log",
        "/partnerships/medway/agendas/2019-02-30",
        "/partnerships/medway/agendas/2018-01-01",
        "/nowhere"
      })
  void findsNothingToFaultOnAnyPageWideOrNarrow(String path, Site site) {
    assertFlawlessWideAndNarrow(site.open(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing-arrived", "nothing-happened"})
  void findsNothingToFaultOnAnEmptyAgenda(String sample, Site site) {
    services.says("agendas/today", sample);

    assertFlawlessWideAndNarrow(site.open("/partnerships/medway/agendas/today"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultWithEverythingOpen(int width, Site site) {
    Page page = site.open(AGENDA, width);

    for (Locator summary : page.locator("summary").all()) {
      summary.click();
    }
    assertThat(page.locator("#item-i-3fa1 .nf-ask-details").first()).isVisible();

    assertFlawless(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultInTheLineOfNews(int width, Site site) {
    Page page = site.open(AGENDA, width);
    LiveIT.listened(services);

    services.says("agendas/2019-02-19", "live-later");
    services.tellsOfChange("r2", 2);
    assertThat(page.locator("#live")).containsText("2 new items");

    assertFlawless(page);
  }

  @Test
  void findsNothingToFaultWhileTheMaracIsAway(Site site) {
    services.goesAway();

    assertFlawlessWideAndNarrow(site.open(AGENDA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?service=patrols&caller=x",
        "?person=A%20Name",
        "?before=2019-02-19T09:00:00Z"
      })
  void findsNothingToFaultOnWhoReadWhat(String query, Site site) {
    TestIdentity.shared()
        .people()
        .signsIn(spec -> spec.subject("dpo-70").roles("data-protection-officer"));

    Page page = site.open("/partnerships/medway/access-log" + query);
    assertFlawless(page);
    page.setViewportSize(NARROW, HEIGHT);
    for (Locator summary : page.locator("summary").all()) {
      summary.click();
    }
    assertFlawless(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/erasures",
        "/erasures?state=",
        "/holds",
        "/people",
        "/people?person=A%20Name",
        "/people/person-7f3a",
        "/people/person-22bc",
        "/people/person-0e44",
        "/people/person-51aa",
        "/retention",
        "/retention?page=1"
      })
  void findsNothingToFaultOnWhatIsDecidedAboutPeople(String path, Site site) {
    signsInToDecide();

    Page page = site.open("/partnerships/medway" + path);
    assertFlawless(page);
    page.setViewportSize(NARROW, HEIGHT);
    for (Locator summary : page.locator("summary").all()) {
      summary.click();
    }
    assertFlawless(page);
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultWhereADecisionIsNotTaken(int width, Site site) {
    signsInToDecide();
    Page page = site.open("/partnerships/medway/people/person-7f3a", width);
    page.locator("#approval").selectOption("ORDERED");
    page.locator("#sure").check();
    services.says("people/person-7f3a/erasures", "file-held");
    services.refuseDecisions(409, "legal-hold");

    page.locator("button:has-text('Approve')").click();
    assertThat(page.locator("[role=alert]")).containsText("Not approved: a hold stands");

    assertFlawless(page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?topic=reports&state=OPEN",
        "/reports-0-19-0badcafe",
        "/reports-0-17-0badcafe"
      })
  void findsNothingToFaultOnParkedRecords(String path, Site site) {
    TestIdentity.shared().people().signsIn(spec -> spec.subject("operator-70").roles("operator"));

    assertFlawlessWideAndNarrow(site.open("/partnerships/medway/parked-records" + path));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultWhereNoReasonWasChosen(int width, Site site) {
    TestIdentity.shared().people().signsIn(spec -> spec.subject("operator-70").roles("operator"));
    Page page = site.open("/partnerships/medway/parked-records/reports-0-19-0badcafe", width);
    page.locator("#because").evaluate("it => it.required = false");

    page.locator("button:has-text('Discard')").click();
    assertThat(page.locator("[role=alert]")).containsText("Choose why it is discarded");

    assertFlawless(page);
  }

  /**
   * In a fifth of the time: in the page alone, as none has frames whose findings would be put
   * together in a page of their own; and of what is in order not each element is told.
   */
  private static AxeBuilder atOnce(Page page) {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  private static void signsInToDecide() {
    TestIdentity.shared()
        .people()
        .signsIn(spec -> spec.subject("both-1").roles("data-protection-officer", "chair"));
  }

  /** As on a screen that is turned, or a window that is made smaller. */
  private static void assertFlawlessWideAndNarrow(Page page) {
    assertFlawless(page);
    page.setViewportSize(NARROW, HEIGHT);
    assertFlawless(page);
  }

  static void assertFlawless(Page page) {
    assertThat(atOnce(page).analyze().getViolations())
        .extracting(Rule::getId, Rule::getHelp)
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels to scroll sideways")
        .isLessThanOrEqualTo(0);
  }
}
