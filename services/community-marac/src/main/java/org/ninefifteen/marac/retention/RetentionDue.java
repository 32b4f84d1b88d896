package org.ninefifteen.marac.retention;

import java.time.Duration;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.ForPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applies the rules of all partnerships from time to time; what fails is tried the next time. */
@Component
@ForPeople
class RetentionDue {

  private static final Logger LOG = LoggerFactory.getLogger(RetentionDue.class);
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final Served served;
  private final RetentionJob job;

  RetentionDue(Served served, RetentionJob job) {
    this.served = served;
    this.job = job;
  }

  @Scheduled(
      initialDelayString = "${marac.retention-every:PT1H}",
      fixedDelayString = "${marac.retention-every:PT1H}")
  Mono<Void> tick() {
    return Flux.fromIterable(served.partnerships())
        .concatMap(job::apply)
        .then()
        .timeout(PATIENCE)
        .onErrorResume(RetentionDue::failed);
  }

  private static Mono<Void> failed(Throwable e) {
    LOG.atWarn()
        .addKeyValue("error", e.getClass().getName())
        .log("Retention cannot be carried out now; the next turn goes on");
    return Mono.empty();
  }
}
