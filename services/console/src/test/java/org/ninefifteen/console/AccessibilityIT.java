package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class AccessibilityIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final StubServices services;

  @Autowired
  AccessibilityIT(StubServices services) {
    this.services = services;
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
    assertFlawless(site.open(path));
    assertFlawless(site.open(path, 320));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing-arrived", "nothing-happened"})
  void findsNothingToFaultOnAnEmptyAgenda(String sample, Site site) {
    services.says("agendas/today", sample);

    assertFlawless(site.open("/partnerships/medway/agendas/today"));
    assertFlawless(site.open("/partnerships/medway/agendas/today", 320));
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

    assertFlawless(site.open(AGENDA));
    assertFlawless(site.open(AGENDA, 320));
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

    assertFlawless(site.open("/partnerships/medway/access-log" + query));
    Page narrow = site.open("/partnerships/medway/access-log" + query, 320);
    for (Locator summary : narrow.locator("summary").all()) {
      summary.click();
    }
    assertFlawless(narrow);
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

    assertFlawless(site.open("/partnerships/medway" + path));
    Page narrow = site.open("/partnerships/medway" + path, 320);
    for (Locator summary : narrow.locator("summary").all()) {
      summary.click();
    }
    assertFlawless(narrow);
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

    assertFlawless(site.open("/partnerships/medway/parked-records" + path));
    assertFlawless(site.open("/partnerships/medway/parked-records" + path, 320));
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

  private static void signsInToDecide() {
    TestIdentity.shared()
        .people()
        .signsIn(spec -> spec.subject("both-1").roles("data-protection-officer", "chair"));
  }

  static void assertFlawless(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(Rule::getId, Rule::getHelp)
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels to scroll sideways")
        .isLessThanOrEqualTo(0);
  }
}
