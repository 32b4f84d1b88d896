package org.ninefifteen.marac.parked.kept;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.parked.kept.ParkedStore.Waiting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says how many parked records wait for somebody, and for how long. */
@Component
class ParkedWatch {

  private static final Logger LOG = LoggerFactory.getLogger(ParkedWatch.class);
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ParkedStore store;
  private final Clock clock;
  private final MultiGauge open;
  private final MultiGauge age;

  ParkedWatch(ParkedStore store, Clock clock, MeterRegistry meters) {
    this.store = store;
    this.clock = clock;
    this.open = gauge(ParkedMetric.OPEN).register(meters);
    this.age = gauge(ParkedMetric.AGE).baseUnit("seconds").register(meters);
  }

  private static MultiGauge.Builder gauge(ParkedMetric metric) {
    return MultiGauge.builder(metric.id()).description(metric.description());
  }

  @Scheduled(
      initialDelayString = "${marac.parked.every:PT10S}",
      fixedDelayString = "${marac.parked.every:PT10S}")
  Mono<Void> tick() {
    return store
        .waiting()
        .collectList()
        .doOnNext(this::say)
        .then()
        .timeout(PATIENCE)
        .onErrorResume(ParkedWatch::failed);
  }

  private void say(List<Waiting> all) {
    Instant now = clock.instant();
    open.register(rows(all, Waiting::many), true);
    age.register(rows(all, each -> seconds(each.since(), now)), true);
  }

  private static List<Row<?>> rows(List<Waiting> all, ToDoubleFunction<Waiting> value) {
    return all.stream()
        .<Row<?>>map(each -> Row.of(Tags.of("topic", each.topic()), value.applyAsDouble(each)))
        .toList();
  }

  /** The broker's clock, by which it was parked, may be ahead of this one. */
  private static double seconds(@Nullable Instant since, Instant now) {
    return since == null ? 0 : Math.max(0, Duration.between(since, now).toSeconds());
  }

  private static Mono<Void> failed(Throwable e) {
    LOG.atWarn()
        .addKeyValue("error", e.getClass().getName())
        .log("Parked records cannot be counted now; the next look tries again");
    return Mono.empty();
  }
}
