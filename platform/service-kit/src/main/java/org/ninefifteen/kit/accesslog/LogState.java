package org.ninefifteen.kit.accesslog;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the log is doing: for the metrics, and once for the log of the service. */
final class LogState {

  private static final Logger LOG = LoggerFactory.getLogger(LogState.class);

  private final MeterRegistry meters;
  private final Counter entries;
  private final Counter overtaken;
  private final Counter failures;
  private final Counter heads;
  private final Counter broken;
  private volatile boolean isStoreThere = true;

  /** By a clock that nobody sets; absent while all heads are published. */
  private volatile @Nullable Long unpublishedSince;

  LogState(MeterRegistry meters) {
    this.meters = meters;
    this.entries = counter(LogMetric.ENTRIES);
    this.overtaken = counter(LogMetric.OVERTAKEN);
    this.failures = counter(LogMetric.FAILURES);
    this.heads = counter(LogMetric.HEADS);
    this.broken = counter(LogMetric.BROKEN);
    TimeGauge.builder(LogMetric.LATE.id(), this, TimeUnit.NANOSECONDS, LogState::late)
        .description(LogMetric.LATE.description())
        .register(meters);
  }

  private Counter counter(LogMetric metric) {
    return Counter.builder(metric.id()).description(metric.description()).register(meters);
  }

  void watch(Collection<?> waiting) {
    Gauge.builder(LogMetric.WAITING.id(), waiting, Collection::size)
        .description(LogMetric.WAITING.description())
        .register(meters);
  }

  void recorded(int count) {
    entries.increment(count);
    if (!isStoreThere) {
      isStoreThere = true;
      LOG.info("The access log is back.");
    }
  }

  void overtaken() {
    overtaken.increment();
  }

  void failed(int requests, Throwable why) {
    failures.increment(requests);
    if (isStoreThere) {
      isStoreThere = false;
      LOG.warn("The access log does not answer; what needs it is refused.");
    }
    LOG.debug("The access log's failure", why);
  }

  void published() {
    heads.increment();
    unpublishedSince = null;
  }

  void unpublished(Throwable why) {
    if (unpublishedSince == null) {
      unpublishedSince = System.nanoTime();
      LOG.warn("Heads of the access log could not be published, and will be.");
    }
    LOG.debug("Why heads could not be published", why);
  }

  private double late() {
    Long since = unpublishedSince;
    return since == null ? 0 : System.nanoTime() - since;
  }

  /** The store holds less than was signed, or something else: no service does that by itself. */
  void broken(String chain) {
    broken.increment();
    LOG.error("The access log {} is not what was signed: verify it.", chain);
  }
}
