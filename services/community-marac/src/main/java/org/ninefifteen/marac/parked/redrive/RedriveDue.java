package org.ninefifteen.marac.parked.redrive;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.parked.kept.ParkedProperties;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sends what an operator wanted sent and something interrupted. */
@Component
class RedriveDue {

  private static final Logger LOG = LoggerFactory.getLogger(RedriveDue.class);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Served served;
  private final ParkedStore store;
  private final Redriving redriving;
  private final Duration patience;
  private final Clock clock;

  RedriveDue(
      Served served,
      ParkedStore store,
      Redriving redriving,
      ParkedProperties properties,
      Clock clock) {
    this.served = served;
    this.store = store;
    this.redriving = redriving;
    this.patience = properties.patience();
    this.clock = clock;
  }

  @Scheduled(
      initialDelayString = "${marac.parked.every:PT10S}",
      fixedDelayString = "${marac.parked.every:PT10S}")
  Mono<Void> tick() {
    return Mono.defer(this::finish) // this method is called once, and its answer subscribed often
        .timeout(PATIENCE)
        .onErrorResume(RedriveDue::failed);
  }

  /** Whoever has just decided is given the time to hear from the broker. */
  private Mono<Void> finish() {
    Instant before = clock.instant().minus(patience.multipliedBy(2));
    return Flux.fromIterable(served.partnerships())
        .map(Partnership::id)
        .map(Reach::ofService)
        .concatMap(reach ->
            store.underWay(reach, before).concatMap(left -> redriving.finish(reach, left)).then())
        .then();
  }

  private static Mono<Void> failed(Throwable e) {
    LOG.atWarn()
        .addKeyValue("error", e.getClass().getName())
        .log("Parked records cannot be sent now; the next look tries again");
    return Mono.empty();
  }
}
