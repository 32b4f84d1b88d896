package org.ninefifteen.kit;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.ninefifteen.kit.problem.LastResort;
import org.ninefifteen.kit.problem.ProblemAdvice;
import org.ninefifteen.kit.web.AfterDispatch;
import org.ninefifteen.kit.web.InFlightBound;
import org.ninefifteen.kit.web.ReadableAccept;
import org.ninefifteen.kit.web.UntakenWrites;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.context.annotation.Bean;

/** What every service gets. */
@AutoConfiguration(before = ErrorWebFluxAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
@EnableConfigurationProperties(KitProperties.class)
public class KitAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  @ConditionalOnMissingBean
  Ids ids(Clock clock) {
    return new Ids(clock);
  }

  @Bean
  Partnerships partnerships(KitProperties properties) {
    return new Partnerships(properties.partnerships());
  }

  @Bean
  @ConditionalOnMissingBean
  ProblemAdvice problemAdvice() {
    return new ProblemAdvice();
  }

  @Bean
  @ConditionalOnMissingBean(ErrorWebExceptionHandler.class)
  LastResort lastResort() {
    return new LastResort();
  }

  @Bean
  AfterDispatch afterDispatch() {
    return new AfterDispatch();
  }

  @Bean
  ReadableAccept readableAccept() {
    return new ReadableAccept();
  }

  /** As it comes, the description of the API says back the query with which it was asked for. */
  @Bean
  ServerBaseUrlCustomizer hereIsTheApi() {
    return (address, request) -> "/";
  }

  @Bean
  InFlightBound inFlightBound(KitProperties properties, MeterRegistry meters) {
    return new InFlightBound(properties.maxInFlight(), meters);
  }

  @Bean
  UntakenWrites untakenWrites(KitProperties properties) {
    return new UntakenWrites(properties.takenWithin());
  }
}
