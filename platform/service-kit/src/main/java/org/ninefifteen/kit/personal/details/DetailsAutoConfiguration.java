package org.ninefifteen.kit.personal.details;

import java.time.Clock;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.personal.Matching;
import org.ninefifteen.kit.personal.PersonalAutoConfiguration;
import org.ninefifteen.kit.personal.Sealer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** For services that were given a keyset. */
@AutoConfiguration(after = PersonalAutoConfiguration.class)
@Lazy
@ConditionalOnProperty("nine-fifteen.personal.keyset")
public class DetailsAutoConfiguration {

  @Bean
  ToldSealer toldSealer(Sealer sealer, Matching matching) {
    return new ToldSealer(sealer, matching);
  }

  @Bean
  ToldOpener toldOpener(Sealer sealer) {
    return new ToldOpener(sealer);
  }

  /** For those of them that have a log of accesses: without one nobody consults anything. */
  @Bean
  Consultations consultations(ToldOpener opener, AccessLog log, Clock clock) {
    return new Consultations(opener, log, clock);
  }
}
