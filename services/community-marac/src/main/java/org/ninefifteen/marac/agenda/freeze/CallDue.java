package org.ninefifteen.marac.agenda.freeze;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.agenda.kept.Progress;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks from tick to tick whether a call is due; what fails is tried again at the next one. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CallDue {

  private static final Logger LOG = LoggerFactory.getLogger(CallDue.class);

  private final Served served;
  private final Freezer freezer;
  private final Progress progress;
  private final Clock clock;
  private final Counter failures;
  private final Map<String, Instant> cutoffs = new ConcurrentHashMap<>();

  /** What the partnership's last tick failed with: it is said once, however many ticks it lasts. */
  private final Map<String, String> failing = new ConcurrentHashMap<>();

  CallDue(Served served, Freezer freezer, Progress progress, Clock clock, MeterRegistry meters) {
    this.served = served;
    this.freezer = freezer;
    this.progress = progress;
    this.clock = clock;
    this.failures =
        Counter.builder(AgendaMetric.FREEZE_FAILURES.id())
            .description(AgendaMetric.FREEZE_FAILURES.description())
            .register(meters);
    served.partnerships().forEach(partnership -> watch(partnership, meters));
  }

  /** The next tick comes when all partnerships are done: each waits for its feeds on its own. */
  @Scheduled(initialDelayString = "${marac.tick:PT1S}", fixedDelayString = "${marac.tick:PT1S}")
  Mono<Void> tick() {
    return Flux.fromIterable(served.partnerships()).flatMap(this::look).then();
  }

  private Mono<Void> look(Partnership partnership) {
    return freezer
        .freezeDue(partnership)
        .then(Mono.defer(() -> standing(partnership)))
        .doOnNext(standing -> looked(partnership, standing))
        .then()
        .onErrorResume(e -> failed(partnership, e));
  }

  private Mono<Progress.Standing> standing(Partnership partnership) {
    return progress.of(Reach.ofService(partnership.id()), partnership.policy().calendar());
  }

  private void looked(Partnership partnership, Progress.Standing standing) {
    cutoffs.put(partnership.id(), standing.next().cutoff());
    if (failing.remove(partnership.id()) != null) {
      LOG.atInfo().addKeyValue("partnership", partnership.id()).log("Calls can be frozen again");
    }
  }

  /** The store is away, or a bug: either way the call is not lost, and somebody should look. */
  private Mono<Void> failed(Partnership partnership, Throwable e) {
    failures.increment();
    String error = e.getClass().getName();
    if (!error.equals(failing.put(partnership.id(), error))) {
      LOG.atWarn()
          .addKeyValue("partnership", partnership.id())
          .addKeyValue("error", error)
          .log("Calls cannot be frozen now; each tick tries again until they can");
    }
    return Mono.empty();
  }

  private void watch(Partnership partnership, MeterRegistry meters) {
    gauge(AgendaMetric.OVERDUE, partnership, () -> overdueSeconds(partnership.id()), meters);
    gauge(AgendaMetric.NEXT, partnership, () -> nextSeconds(partnership.id()), meters);
  }

  private static void gauge(
      AgendaMetric metric, Partnership of, Supplier<Number> seconds, MeterRegistry meters) {
    TimeGauge.builder(metric.id(), seconds, TimeUnit.SECONDS)
        .description(metric.description())
        .tag("partnership", of.id())
        .register(meters);
  }

  /** Not a number until the store has said once which call is next. */
  private double nextSeconds(String partnership) {
    Instant cutoff = cutoffs.get(partnership);
    return cutoff == null ? Double.NaN : cutoff.getEpochSecond();
  }

  private long overdueSeconds(String partnership) {
    Instant cutoff = cutoffs.get(partnership);
    return cutoff == null ? 0 : Math.max(0, Duration.between(cutoff, clock.instant()).toSeconds());
  }
}
