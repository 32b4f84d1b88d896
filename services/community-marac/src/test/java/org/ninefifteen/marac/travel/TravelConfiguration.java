package org.ninefifteen.marac.travel;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ninefifteen.marac.memory.Memory;
import org.ninefifteen.marac.memory.model.Horizon;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.testkit.parts.Parts;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/** Travel and memory alone; no stereotype, so that no other test finds it. */
@EnableAutoConfiguration
@ComponentScan(
    basePackageClasses = {SignalConsumers.class, Memory.class},
    excludeFilters =
        @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = ServedTraces.class))
class TravelConfiguration {

  static final Traces MEDWAY = new Traces(Gazetteer.EMPTY, ZoneId.of("Europe/London"));

  @Bean
  TracesOf traces() {
    return id -> id.equals("medway") ? Optional.of(MEDWAY) : Optional.empty();
  }

  @Bean
  Served served() {
    return new Served(List.of());
  }

  @Bean
  Horizon horizon() {
    return new Horizon() {
      @Override
      public Instant ofNews(String partnership) {
        return Instant.MIN;
      }

      @Override
      public Instant ofPages(String partnership) {
        return Instant.MIN;
      }
    };
  }

  @Bean
  Witness witness(
      Parts parts,
      ReactiveMongoTemplate template,
      SettledFeeds feeds,
      BindingsLifecycleController bindings) {
    return new Witness(parts, template, feeds, bindings);
  }
}
