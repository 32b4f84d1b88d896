package org.ninefifteen.marac.parked.kept;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.parked.model.Attribute;
import org.ninefifteen.marac.parked.model.By;
import org.ninefifteen.marac.parked.model.DiscardReason;
import org.ninefifteen.marac.parked.model.Message;
import org.ninefifteen.marac.parked.model.Parked;
import org.ninefifteen.marac.parked.model.Spot;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class ParkedWatchIT {

  private static final Instant NOW = Instant.parse("2019-02-19T09:10:00Z");

  private final SteppedClock clock = new SteppedClock(NOW.toString());

  @Test
  void saysHowManyWaitAndSinceWhen(Parts parts) {
    try (Running marac = Running.on(parts, "waiting", clock, "marac.parked.every=PT0.1S")) {
      ParkedStore store = marac.bean(ParkedStore.class);
      Parked first = parkedBefore(Duration.ofHours(17), 1);
      store.keep(List.of(parkedBefore(Duration.ofHours(2), 2), first)).block(Patience.LONG);

      awaitMetric(marac, ParkedMetric.OPEN, "reports", 2);
      awaitMetric(marac, ParkedMetric.AGE, "reports", 17 * 3600);
      awaitMetric(marac, ParkedMetric.OPEN, "patrols", 0);
      awaitMetric(marac, ParkedMetric.AGE, "patrols", 0);

      discard(store, first);
      awaitMetric(marac, ParkedMetric.OPEN, "reports", 1);
      awaitMetric(marac, ParkedMetric.AGE, "reports", 2 * 3600);
    }
  }

  /** A topic's clock that is ahead of this one's makes nothing that waits for less than no time. */
  @Test
  void isOfNoAgeWhereItWasParkedInTheFuture(Parts parts) {
    try (Running marac = Running.on(parts, "ahead", clock, "marac.parked.every=PT0.1S")) {
      Parked ahead = parkedBefore(Duration.ofSeconds(-9), 1);
      marac.bean(ParkedStore.class).keep(List.of(ahead)).block(Patience.LONG);

      awaitMetric(marac, ParkedMetric.OPEN, "reports", 1);
      awaitMetric(marac, ParkedMetric.AGE, "reports", 0);
    }
  }

  private static void discard(ParkedStore store, Parked parked) {
    store
        .find(Reach.ofService("medway"), parked.id())
        .flatMap(found -> store.change(found, discarded(found.parked())))
        .block(Patience.LONG);
  }

  private static Parked discarded(Parked parked) {
    return parked.discard(DiscardReason.TEST_DATA, new By("operator-1", NOW));
  }

  private static Parked parkedBefore(Duration ago, long offset) {
    Attribute medway = new Attribute("ce_partnership", new byte[] {'m', 'e', 'd', 'w', 'a', 'y'});
    return Parked.open(
        new Spot("reports", 0, offset),
        NOW.minus(ago),
        "the data is no JSON",
        new Message(new byte[] {1}, List.of(medway), new byte[] {0x7b}));
  }

  private static void awaitMetric(Running marac, ParkedMetric metric, String topic, double value) {
    MeterRegistry meters = marac.bean(MeterRegistry.class);
    await()
        .ignoreExceptions()
        .until(() -> meters.get(metric.id()).tag("topic", topic).gauge().value() == value);
  }
}
