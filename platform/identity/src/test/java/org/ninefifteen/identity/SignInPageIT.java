package org.ninefifteen.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.testkit.Patience;

/** In a browser, with the keyboard alone. */
@ExtendWith(OneServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInPageIT {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private Playwright playwright;
  private Browser browser;

  @BeforeAll
  void start() {
    assumeTrue(
        Files.isExecutable(PROGRAM),
        "The browser tests are skipped: "
            + PROGRAM
            + " is not installed (apt-get install chromium)");
    PlaywrightAssertions.setDefaultAssertionTimeout((double) Patience.LONG.toMillis());
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
  }

  @AfterAll
  void end() {
    if (playwright != null) {
      playwright.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void hasNothingToFaultBeforeAndAfterAMistake(int width, Server server) {
    try (var context = browser.newContext(new NewContextOptions().setViewportSize(width, 800))) {
      var page = context.newPage();
      page.navigate(server.issuer() + "/sign-in");
      assertFlawless(page);

      page.getByLabel("User name").fill("chair");
      page.getByLabel("Password").fill("wrong");
      page.keyboard().press("Enter");

      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText("The user name or the password is not right");
      assertThat(page.getByLabel("User name")).isFocused();
      assertThat(page.getByLabel("Password")).hasAttribute("aria-describedby", "wrong");
      assertFlawless(page);
    }
  }

  /** The console stands in for itself: a page at the address that it is registered by. */
  @Test
  void leadsBackToTheConsoleByTheKeyboard(Server server) throws IOException {
    var console =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 18_080), 0);
    console.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    console.start();
    try (var context = browser.newContext()) {
      var asked = new ArrayList<String>();
      context.onRequest((Request request) -> asked.add(request.url()));
      var complaints = new ArrayList<String>();
      context.onConsoleMessage(message -> complaints.add(message.text()));
      var page = context.newPage();
      page.navigate(server.issuer() + "/oauth2/authorize?" + Http.encoded(SignIn.request()));

      assertThat(page.getByLabel("User name")).isFocused();
      page.keyboard().type("chair");
      page.keyboard().press("Tab");
      page.keyboard().type(server.secret("chair"));
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");

      page.waitForCondition(() -> asked.getLast().startsWith(SignIn.BACK + "?code="));

      assertThat(complaints).isEmpty();
      assertThat(asked)
          .allSatisfy(url ->
              assertThat(url.startsWith(server.issuer()) || url.startsWith(SignIn.BACK))
                  .as(url)
                  .isTrue());
    } finally {
      console.stop(0);
    }
  }

  private static void assertFlawless(Page page) {
    assertThat(new AxeBuilder(page).analyze().getViolations())
        .extracting(Rule::getId, Rule::getHelp)
        .isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .isLessThanOrEqualTo(0);
  }
}
