package org.ninefifteen.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.identity.TestIdentity;

/**
 * The console as a browser sees it. No page may ask for anything from elsewhere, nor for a font.
 */
final class Site implements AutoCloseable {

  private final Browser browser;
  private final String url;
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> strangers = new ArrayList<>();

  Site(Browser browser, String url) {
    this.browser = browser;
    this.url = url;
  }

  Page open(String path) {
    return open(path, 1280);
  }

  Page open(String path, int width) {
    return open(path, new NewContextOptions().setViewportSize(width, 800));
  }

  Page openWithoutScript(String path) {
    return open(path, new NewContextOptions().setJavaScriptEnabled(false));
  }

  /** By somebody who is not signed in yet. */
  Page openNew(String path, boolean hasScript) {
    Page page = page(new NewContextOptions().setJavaScriptEnabled(hasScript));
    page.navigate(path);
    return page;
  }

  String url() {
    return url;
  }

  private Page open(String path, NewContextOptions options) {
    Page page = page(options);
    signIn(page);
    page.navigate(path);
    return page;
  }

  private Page page(NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setBaseURL(url).setTimezoneId("Asia/Tokyo"));
    contexts.add(context);
    context.onRequest(request -> note(request.url(), request.resourceType()));
    context.setDefaultTimeout((double) Patience.LONG.toMillis());
    return context.newPage();
  }

  /** By way of the provider, which asks nothing and is allowed to be elsewhere. */
  static void signIn(Page page) {
    page.navigate("/signed-in");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("You are signed in again");
  }

  private void note(String asked, String type) {
    boolean isSignIn = asked.startsWith(TestIdentity.shared().issuer()) && type.equals("document");
    if (!(asked.startsWith(url) || isSignIn) || type.equals("font")) {
      strangers.add(asked);
    }
  }

  @Override
  public void close() {
    contexts.forEach(BrowserContext::close);
    assertThat(strangers).as("asked for from elsewhere").isEmpty();
  }
}
