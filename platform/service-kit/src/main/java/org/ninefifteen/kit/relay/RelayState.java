package org.ninefifteen.kit.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** How the relay is doing: for the metrics, for the health page, and once for the log. */
final class RelayState implements HealthIndicator {

  private static final Logger LOG = LoggerFactory.getLogger(RelayState.class);

  /** Nothing is lost and no request fails, so this is less than down. */
  private static final Status DEGRADED =
      new Status("DEGRADED", "The broker is away; events wait in the store.");

  private final Clock clock;
  private final Counter sent;
  private final Counter failures;
  private volatile boolean brokerReachable = true;
  private volatile boolean storeReachable = true;
  private volatile long depth;
  private volatile @Nullable Instant oldest;

  RelayState(MeterRegistry meters, Clock clock) {
    this.clock = clock;
    this.sent = counter(meters, RelayMetric.SENT);
    this.failures = counter(meters, RelayMetric.FAILURES);
    gauge(meters, RelayMetric.DEPTH, state -> state.depth);
    TimeGauge.builder(
            RelayMetric.AGE.id(), this, TimeUnit.MILLISECONDS, state -> state.age().toMillis())
        .description(RelayMetric.AGE.description())
        .register(meters);
    gauge(meters, RelayMetric.BROKER, state -> state.brokerReachable ? 1 : 0);
    gauge(meters, RelayMetric.STORE, state -> state.storeReachable ? 1 : 0);
  }

  private static Counter counter(MeterRegistry meters, RelayMetric metric) {
    return Counter.builder(metric.id()).description(metric.description()).register(meters);
  }

  private void gauge(MeterRegistry meters, RelayMetric metric, ToDoubleFunction<RelayState> value) {
    Gauge.builder(metric.id(), this, value).description(metric.description()).register(meters);
  }

  void sent(int events) {
    sent.increment(events);
    if (events > 0 && !brokerReachable) {
      brokerReachable = true;
      LOG.info("The broker is back; what waited is being sent.");
    }
  }

  void failed(int documents) {
    failures.increment(documents);
    if (brokerReachable) {
      brokerReachable = false;
      LOG.warn("The broker does not answer; events wait in the store.");
    }
  }

  boolean isBrokerReachable() {
    return brokerReachable;
  }

  void storeAway() {
    if (storeReachable) {
      storeReachable = false;
      LOG.warn("The store does not answer; unsent events wait in it.");
    }
  }

  void waiting(long documents, @Nullable Instant oldest) {
    if (!storeReachable) {
      storeReachable = true;
      LOG.info("The store answers again.");
    }
    this.depth = documents;
    this.oldest = oldest;
  }

  private Duration age() {
    Instant since = oldest;
    return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
  }

  @Override
  public Health health() {
    return (brokerReachable ? Health.up() : Health.status(DEGRADED))
        .withDetail("waiting", depth)
        .withDetail("oldest", age().toString())
        .build();
  }
}
