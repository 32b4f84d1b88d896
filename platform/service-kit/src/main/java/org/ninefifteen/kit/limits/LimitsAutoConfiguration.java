package org.ninefifteen.kit.limits;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** One allowance for each client of a service. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(LimitsProperties.class)
public class LimitsAutoConfiguration {

  @Bean
  ClientLimit clientLimit(LimitsProperties properties, MeterRegistry meters) {
    return new ClientLimit(properties, meters);
  }
}
