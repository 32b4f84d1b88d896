package org.ninefifteen.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.beans.factory.annotation.Autowired;

/** The provider is on another site than the console, and Chromium on plain http at localhost. */
@BrowserTest
class SignInBrowserIT {

  private static final String AGENDA = "/partnerships/medway/agendas/2019-02-19";

  private final StubServices services;
  private final MorningClock clock;

  @Autowired
  SignInBrowserIT(StubServices services, MorningClock clock) {
    this.services = services;
    this.clock = clock;
  }

  @Test
  void keepsAStrictCookieThatNoScriptReads(Site site) {
    Page page = site.open(AGENDA);

    Cookie session =
        page.context().cookies().stream()
            .filter(cookie -> cookie.name.equals(Reader.SESSION))
            .findAny()
            .orElseThrow();
    assertThat(session.sameSite).isEqualTo(SameSiteAttribute.STRICT);
    assertThat(session.httpOnly).isTrue();
    assertThat(session.secure).isTrue();
    assertThat(session.path).isEqualTo("/");
    assertThat(session.domain).isEqualTo("localhost");
    assertThat(page.evaluate("document.cookie")).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void comesBackFromAnotherSiteToThePageThatWasAskedFor(boolean hasScript, Site site) {
    Page page = site.openNew(AGENDA + "/left-off", hasScript);

    assertThat(page.locator("h1")).containsText("Left off, and why");
    assertThat(page).hasURL(Pattern.compile(".*/left-off$"));
    assertThat(page.locator(".nf-visitor__who")).containsText("Representative, Kent Police");
  }

  /** A strict cookie does not come along: but nobody is to sign in twice for that. */
  @Test
  void staysSignedInAfterALinkOnAnotherSite(Site site) {
    Page page = site.open(AGENDA);
    String session = sessionOf(page);

    page.navigate(TestIdentity.shared().issuer() + "/elsewhere");
    page.setContent("<a href='" + site.url() + AGENDA + "'>the call</a>");
    page.locator("a").click();

    assertThat(page.locator("h1")).hasText("The 9.15 call, Tuesday 19 February 2019");
    assertThat(sessionOf(page)).isEqualTo(session);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void signsOutByKeyboardAndSaysSo(boolean hasScript, Site site) {
    Page page = site.openNew(AGENDA, hasScript);
    assertThat(page.locator("h1")).containsText("The 9.15 call");

    Locator button = page.locator(".nf-visitor__button");
    button.focus();
    page.keyboard().press("Enter");

    assertThat(page.locator("h1")).hasText("You are signed out");
    assertThat(page).hasURL(Pattern.compile(".*/signed-out$"));
    assertThat(page.locator(".nf-visitor")).hasCount(0);
  }

  @Test
  void endsAnotherSessionByKeyboard(Site site) {
    TestIdentity.shared().people().signsIn(spec -> spec.subject("chair-41").roles("chair"));
    Page other = site.open(AGENDA);
    Page page = site.open("/sessions");
    Locator end = page.locator(".nf-session button").first();

    end.focus();
    assertThat(end).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.locator(".nf-session")).hasCount(1);
    other.reload();
    assertThat(other.locator("h1")).hasText("You are signed out");
  }

  @Test
  void saysThatTheSessionHasEndedAndKeepsTheReadersPlace(Site site) {
    Page page = site.open(AGENDA);
    LiveIT.listened(services);
    page.mouse().wheel(0, 600);
    page.waitForFunction("scrollY > 300");
    Object place = page.evaluate("scrollY");

    clock.passes(Duration.ofHours(2));

    Locator line = page.locator("#live");
    assertThat(line).containsText("You are signed out. What is shown is complete up to");
    assertThat(page.locator("[data-item]")).hasCount(7);
    Page again = page.context().waitForPage(() -> line.getByRole(AriaRole.LINK).click());
    assertThat(again.locator("h1")).hasText("You are signed in again");
    again.close();
    assertThat(line).hasText("");
    assertThat(page.evaluate("scrollY")).isEqualTo(place);
  }

  @Test
  void comesInByItselfOnceTheProviderIsBack(Site site) {
    TestIdentity.shared().people().goesAway();
    Page page = site.openNew("/signed-out", true);
    page.clock().install();
    page.navigate(AGENDA);
    assertThat(page.locator("h1")).hasText("Nobody can be signed in just now");
    AccessibilityIT.assertFlawless(page);

    TestIdentity.shared().people().usualDay();
    page.clock().fastForward(31_000);

    assertThat(page.locator("h1")).hasText("The 9.15 call, Tuesday 19 February 2019");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultOnThePagesOfSessions(int width, Site site) {
    TestIdentity.shared()
        .people()
        .signsIn(spec -> spec.subject("operator-40").roles("operator", "chair"));
    site.open(AGENDA);

    AccessibilityIT.assertFlawless(site.open("/sessions", width));
    AccessibilityIT.assertFlawless(site.open("/people/sessions", width));
    AccessibilityIT.assertFlawless(site.open("/people/sessions?person=operator-40", width));
    AccessibilityIT.assertFlawless(site.open("/people/sessions?person=nobody", width));
    AccessibilityIT.assertFlawless(site.open("/signed-out", width));
    AccessibilityIT.assertFlawless(site.open("/signed-in", width));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultOnWhatIsNotShownToAll(int width, Site site) {
    services.says("agendas/2019-02-19", "restricted");
    AccessibilityIT.assertFlawless(site.open(AGENDA, width));
    AccessibilityIT.assertFlawless(site.open(AGENDA + "/items/i-6d04/evidence", width));
    AccessibilityIT.assertFlawless(site.open("/people/sessions", width));
    services.says("agendas/2019-02-19/left-off", "left-off-restricted");
    services.says("reviews/2019-02", "review-restricted");
    AccessibilityIT.assertFlawless(site.open(AGENDA + "/left-off", width));
    AccessibilityIT.assertFlawless(site.open("/partnerships/medway/reviews/2019-02", width));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void findsNothingToFaultOnWordsAndDetails(int width, Site site) {
    Page page = site.open(AGENDA + "/items/i-3fa1/evidence", width);

    ask(page);

    assertThat(page.locator(".nf-shown")).containsText("A. Sample");
    AccessibilityIT.assertFlawless(page);
  }

  @Test
  void showsWordsAndDetailsInPlaceUntilTheEvidenceIsClosed(Site site) {
    Page page = site.open(AGENDA);
    Locator evidence = page.locator("#item-i-3fa1 .nf-evidence-details");
    evidence.locator("summary").first().click();

    ask(page);
    assertThat(evidence.locator(".nf-shown")).containsText("A. Sample");
    assertThat(evidence.locator(".nf-shown")).containsText("to keep somebody safe");
    AccessibilityIT.assertFlawless(page);
    evidence.locator("summary").first().click();

    assertThat(page.locator(".nf-shown")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile(".*" + AGENDA + "$"));
  }

  @Test
  void showsThemOnAPageOfTheirOwnWithoutAScript(Site site) {
    Page page = site.openWithoutScript(AGENDA + "/items/i-3fa1/evidence");

    ask(page);

    assertThat(page.locator("h1")).containsText("Words and details");
    assertThat(page.locator("main")).containsText("A. Sample");
  }

  /** The checks run timers, which never fire in a page without scripts. */
  @Test
  void showsThatPageWithoutFlaw(Site site) {
    Page page = site.open(AGENDA + "/items/i-3fa1/evidence");
    Locator form = page.locator("form.nf-ask-details").first();
    form.locator("select").selectOption("SAFEGUARDING");

    form.evaluate("form => form.submit()");

    assertThat(page.locator("h1")).containsText("Words and details");
    AccessibilityIT.assertFlawless(page);
  }

  /** Whoever may not have them is told so by a page, and not by nothing. */
  @Test
  void saysWhyThereAreNone(Site site) {
    Page page = site.open(AGENDA + "/items/i-3fa1/evidence");
    services.refuse("/reports/", 403);

    ask(page);

    assertThat(page.locator("h1")).hasText("Your role does not open this page");
  }

  private static void ask(Page page) {
    page.locator(".nf-ask-details select").first().selectOption("SAFEGUARDING");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show the words"))
        .first()
        .click();
  }

  private static String sessionOf(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals(Reader.SESSION))
        .map(cookie -> cookie.value)
        .findAny()
        .orElseThrow();
  }
}
