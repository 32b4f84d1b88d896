package org.ninefifteen.marac.agenda.recall;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Measures which agency is silent, as the call will say it: one that never spoke has no age, and
 * one without streams is expected to say nothing.
 */
@Component
class SilenceWatch {

  private static final Logger LOG = LoggerFactory.getLogger(SilenceWatch.class);

  private final Served served;
  private final Feeds feeds;
  private final Clock clock;
  private final MultiGauge silent;

  SilenceWatch(Served served, Feeds feeds, Clock clock, MeterRegistry meters) {
    this.served = served;
    this.feeds = feeds;
    this.clock = clock;
    this.silent =
        MultiGauge.builder(AgendaMetric.SILENT.id())
            .description(AgendaMetric.SILENT.description())
            .register(meters);
  }

  /** What cannot be measured keeps its last value; that the store is away shows elsewhere. */
  @Scheduled(fixedDelayString = "${marac.travel.watch-every:PT10S}")
  Mono<Void> measure() {
    return Flux.fromIterable(served.partnerships())
        .concatMap(this::rows)
        .collectList()
        .doOnNext(rows -> silent.register(rows, true))
        .doOnError(e -> LOG.debug("not measured", e))
        .onErrorComplete()
        .then();
  }

  private Flux<Row<?>> rows(Partnership partnership) {
    return feeds
        .of(partnership, clock.instant())
        .flatMapIterable(all -> all)
        .map(feed -> row(partnership, feed));
  }

  private static Row<?> row(Partnership partnership, Feed feed) {
    Tags tags = Tags.of("partnership", partnership.id(), "agency", feed.agency());
    return Row.of(tags, feed.state() == Feed.State.SPEAKING ? 0 : 1);
  }
}
