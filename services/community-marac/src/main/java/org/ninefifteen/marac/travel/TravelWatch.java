package org.ninefifteen.marac.travel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.Memory;
import org.ninefifteen.marac.memory.model.Spoken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Measures lag and the age of feeds, on a thread of its own: a scrape must not ask a broker. */
@Component
class TravelWatch implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(TravelWatch.class);

  private final Offsets offsets;
  private final Memory memory;
  private final Clock clock;
  private final MultiGauge lag;
  private final MultiGauge ages;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("travel-watch").factory());

  private final ScheduledFuture<?> measuring;

  TravelWatch(
      Offsets offsets,
      Memory memory,
      Clock clock,
      MeterRegistry meters,
      TravelProperties properties) {
    this.offsets = offsets;
    this.memory = memory;
    this.clock = clock;
    this.lag = gauge(meters, TravelMetric.LAG, null);
    this.ages = gauge(meters, TravelMetric.FEED_AGE, "seconds");
    long every = properties.watchEvery().toMillis();
    this.measuring =
        watch.scheduleWithFixedDelay(this::measure, every, every, TimeUnit.MILLISECONDS);
  }

  private static MultiGauge gauge(
      MeterRegistry meters, TravelMetric metric, @Nullable String unit) {
    return MultiGauge.builder(metric.id())
        .description(metric.description())
        .baseUnit(unit)
        .register(meters);
  }

  private void measure() {
    settle(lags().doOnNext(rows -> lag.register(rows, true)).then());
    settle(feedAges().doOnNext(rows -> ages.register(rows, true)).then());
  }

  /** What cannot be measured keeps its last value; what is away shows elsewhere. */
  private static void settle(Mono<Void> measurement) {
    try {
      measurement.toFuture().get(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      LOG.debug("not measured", e);
    }
  }

  Mono<List<Row<?>>> lags() {
    return Mono.zip(offsets.ends(), offsets.committed(), TravelWatch::byTopic)
        .map(TravelWatch::rows);
  }

  private static Map<String, Long> byTopic(
      Map<TopicPartition, Long> ends, Map<TopicPartition, Long> committed) {
    Map<String, Long> lags = new TreeMap<>();
    ends.forEach(
        (at, end) -> lags.merge(at.topic(), end - committed.getOrDefault(at, 0L), Long::sum));
    return lags;
  }

  private static List<Row<?>> rows(Map<String, Long> lags) {
    return lags.entrySet().stream()
        .<Row<?>>map(each -> Row.of(Tags.of("topic", each.getKey()), each.getValue()))
        .toList();
  }

  private Mono<List<Row<?>>> feedAges() {
    return memory.spoken().<Row<?>>map(this::age).collectList();
  }

  private Row<?> age(Spoken spoken) {
    Tags tags =
        Tags.of(
            "partnership",
            spoken.partnership(),
            "agency",
            spoken.agency(),
            "stream",
            spoken.stream());
    return Row.of(tags, Duration.between(spoken.at(), clock.instant()).toSeconds());
  }

  @Override
  public void destroy() {
    measuring.cancel(true);
    watch.shutdownNow();
  }
}
