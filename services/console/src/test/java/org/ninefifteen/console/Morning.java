package org.ninefifteen.console;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The console at eleven minutes past nine, with services that say what a test lets them say. */
@TestConfiguration(proxyBeanMethods = false)
class Morning {

  @Bean
  StubServices services() {
    return new StubServices();
  }

  @Bean
  MorningClock clock() {
    return new MorningClock();
  }

  @Bean
  DynamicPropertyRegistrar whereTheServicesAre(StubServices services) {
    return registry -> {
      registry.add("console.marac", services::url);
      registry.add("console.reports", () -> services.url("reports"));
      registry.add("console.patrols", () -> services.url("patrols"));
      registry.add("console.contacts", () -> services.url("hotspot-contacts"));
    };
  }
}
