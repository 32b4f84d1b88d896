package org.ninefifteen.marac.erasure;

import java.time.Duration;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.people.ForPeople;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finishes what an approval began and something interrupted. */
@Component
@ForPeople
class ErasureDue {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureDue.class);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Served served;
  private final PersonFileStore files;
  private final Erasures erasures;

  ErasureDue(Served served, PersonFileStore files, Erasures erasures) {
    this.served = served;
    this.files = files;
    this.erasures = erasures;
  }

  @Scheduled(
      initialDelayString = "${marac.erasures-every:PT10S}",
      fixedDelayString = "${marac.erasures-every:PT10S}")
  Mono<Void> tick() {
    return Flux.fromIterable(served.partnerships())
        .map(Partnership::id)
        .map(Reach::ofService)
        .concatMap(
            reach -> files.due(reach).concatMap(file -> erasures.carryOut(reach, file)).then())
        .then()
        .timeout(PATIENCE)
        .onErrorResume(ErasureDue::failed);
  }

  private static Mono<Void> failed(Throwable e) {
    LOG.atWarn()
        .addKeyValue("error", e.getClass().getName())
        .log("An approved erasure cannot be carried out now; the next look tries again");
    return Mono.empty();
  }
}
