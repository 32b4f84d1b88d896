package org.ninefifteen.marac.travel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** How travel is doing: for the metrics, for the health page, and a line a batch for the log. */
@Component
class TravelState implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(TravelState.class);

  /** What was taken in is still shown, and the rest waits in the topics. */
  private static final Status DEGRADED =
      new Status("DEGRADED", "A batch is held back; signals wait in the topics.");

  private static final Duration[] FRESH_WITHIN = {
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(15),
    Duration.ofMinutes(1),
    Duration.ofMinutes(5),
    Duration.ofHours(1)
  };

  private final MeterRegistry meters;
  private final Clock clock;
  private final Timer freshness;
  private volatile @Nullable Instant failingSince;

  TravelState(MeterRegistry meters, Clock clock, TravelProperties properties) {
    this.meters = meters;
    this.clock = clock;
    this.freshness =
        Timer.builder(TravelMetric.FRESHNESS.id())
            .description(TravelMetric.FRESHNESS.description())
            .serviceLevelObjectives(FRESH_WITHIN)
            .register(meters);
    startAtZero(properties.topics());
  }

  /** What is not there until it first happens is not seen to happen. */
  private void startAtZero(Set<String> topics) {
    count(TravelMetric.FAILURES);
    topics.forEach(topic -> {
      count(TravelMetric.PARKED, "topic", topic);
      count(TravelMetric.IGNORED, "topic", topic);
      count(TravelMetric.SIGNALS, "topic", topic);
    });
  }

  Attempt attempt() {
    return new Attempt(Timer.start(meters));
  }

  @Override
  public Health health() {
    Instant since = failingSince;
    return since == null
        ? Health.up().build()
        : Health.status(DEGRADED).withDetail("since", since.toString()).build();
  }

  /** One attempt at one batch. */
  final class Attempt {

    private final Timer.Sample started;

    private Attempt(Timer.Sample started) {
      this.started = started;
    }

    /** Said once for an outage, and without the message, which may quote what was to be stored. */
    void failed(RuntimeException e) {
      count(TravelMetric.FAILURES).increment();
      if (failingSince == null) {
        failingSince = clock.instant();
        LOG.atWarn()
            .addKeyValue("error", NestedExceptionUtils.getMostSpecificCause(e).getClass().getName())
            .log("A batch could not be stored or parked; it is tried again until it can.");
      }
    }

    void succeeded(Batch batch) {
      if (failingSince != null) {
        failingSince = null;
        LOG.info("What was held back has been stored.");
      }
      started.stop(
          Timer.builder(TravelMetric.BATCH.id())
              .description(TravelMetric.BATCH.description())
              .register(meters));
      counts(TravelMetric.PARKED, batch.bad().stream().map(bad -> bad.original().topic()));
      counts(TravelMetric.IGNORED, batch.ignoredOn().stream());
      counts(
          TravelMetric.SIGNALS, batch.noted().stream().map(n -> stream(n.signal().id().source())));
      measureFreshness(batch);
      LOG.atInfo()
          .addKeyValue("signals", batch.noted().size())
          .addKeyValue("parked", batch.bad().size())
          .addKeyValue("ignored", batch.ignoredOn().size())
          .log("took in a batch");
    }
  }

  /** A backfill is old by nature. */
  private void measureFreshness(Batch batch) {
    Instant now = clock.instant();
    batch.noted().stream()
        .map(noted -> noted.signal().origin())
        .filter(origin -> !origin.history())
        .forEach(origin -> freshness.record(age(origin.recordedAt(), now)));
  }

  /** The publisher's clock may be ahead of this one. */
  private static Duration age(Instant recordedAt, Instant now) {
    return recordedAt.isBefore(now) ? Duration.between(recordedAt, now) : Duration.ZERO;
  }

  private static String stream(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  private void counts(TravelMetric metric, Stream<String> topics) {
    topics
        .collect(groupingBy(topic -> topic, counting()))
        .forEach((topic, many) -> count(metric, "topic", topic).increment(many));
  }

  private Counter count(TravelMetric metric, String... tags) {
    return Counter.builder(metric.id())
        .description(metric.description())
        .tags(tags)
        .register(meters);
  }
}
