package org.ninefifteen.console;

import java.util.Map;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.identity.TestPeople;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Names the tests' own provider: on another site than the console, as most are. */
class WithProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String CLIENT = "spring.security.oauth2.client.";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "provider",
                Map.of(
                    CLIENT + "provider.nine-fifteen.issuer-uri",
                    TestIdentity.shared().issuer(),
                    CLIENT + "registration.nine-fifteen.client-secret",
                    TestPeople.SECRET)));
  }
}
