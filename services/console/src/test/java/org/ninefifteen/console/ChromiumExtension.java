package org.ninefifteen.console;

import java.util.Objects;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all tests, and a {@link Site} on a usual morning for each. */
class ChromiumExtension
    implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

  private static final Namespace HERE = Namespace.create(ChromiumExtension.class);

  @Override
  public void beforeAll(ExtensionContext tests) {
    tests.getRoot().getStore(HERE).computeIfAbsent(Chromium.class, key -> Chromium.start());
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    ApplicationContext console = SpringExtension.getApplicationContext(test);
    console.getBean(StubServices.class).usualMorning();
    console.getBean(MorningClock.class).standsAgain();
    TestIdentity.shared().people().usualDay();
    String port = console.getEnvironment().getRequiredProperty("local.server.port");
    Chromium chromium =
        Objects.requireNonNull(test.getStore(HERE).get(Chromium.class, Chromium.class));
    test.getStore(HERE).put(Site.class, new Site(chromium.browser(), "http://localhost:" + port));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    Site site = test.getStore(HERE).get(Site.class, Site.class);
    if (site != null) {
      site.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == Site.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return Objects.requireNonNull(test.getStore(HERE).get(Site.class, Site.class));
  }
}
