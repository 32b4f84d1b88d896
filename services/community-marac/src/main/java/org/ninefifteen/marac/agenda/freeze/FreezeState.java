package org.ninefifteen.marac.agenda.freeze;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.agenda.kept.FrozenAgenda;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.travel.SettledFeeds.Settled;
import org.springframework.stereotype.Component;

/** How freezing went, for the metrics: was the call complete when it was due? */
@Component
class FreezeState {

  private final MeterRegistry meters;
  private final Timer freezing;

  FreezeState(MeterRegistry meters, Served served) {
    this.meters = meters;
    this.freezing =
        Timer.builder(AgendaMetric.FREEZE.id())
            .description(AgendaMetric.FREEZE.description())
            .register(meters);
    served.partnerships().forEach(each -> startAtZero(each.id()));
  }

  /** What is not there until it first happens is not seen to happen. */
  private void startAtZero(String partnership) {
    late(partnership);
    for (Settled each : Settled.values()) {
      settled(partnership, each);
    }
  }

  Timer.Sample start() {
    return Timer.start(meters);
  }

  void done(Timer.Sample started) {
    started.stop(freezing);
  }

  void settled(Call due, Settled feeds) {
    settled(due.partnership(), feeds).increment();
  }

  void frozen(FrozenAgenda frozen) {
    late(frozen.agenda().call().partnership()).increment(frozen.agenda().late().size());
  }

  private Counter settled(String partnership, Settled feeds) {
    String state = feeds.name().toLowerCase(Locale.ROOT);
    return counter(AgendaMetric.SETTLED, "partnership", partnership, "feeds", state);
  }

  private Counter late(String partnership) {
    return counter(AgendaMetric.LATE, "partnership", partnership);
  }

  private Counter counter(AgendaMetric metric, String... tags) {
    return Counter.builder(metric.id())
        .description(metric.description())
        .tags(tags)
        .register(meters);
  }
}
