package org.ninefifteen.bench.history;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ninefifteen.bench.load.Agendas;
import org.ninefifteen.bench.parts.Events;
import org.ninefifteen.bench.parts.Ground;
import org.ninefifteen.bench.parts.Marac;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Rounds;
import org.ninefifteen.bench.table.Samples;
import org.ninefifteen.bench.table.Scale;

/** The same day on a short memory and on a long one. */
public final class Remembering {

  private static final int TODAY = 300;

  private Remembering() {}

  public static List<Finding> measure(Scale scale) throws Exception {
    try (Ground ground = new Ground()) {
      ground.broker().createTopics(3, "reports", "patrols", "hotspot-contacts", "cctv-inventory");
      Instant now = Instant.now();
      Events.send(ground, Events.reports("past", scale.little(), now.minus(Duration.ofDays(10))));
      try (Marac little = remembering(ground, "little", scale.little(), 1);
          Marac much = remembering(ground, "much", scale.little(), scale.much() / scale.little())) {
        Events.send(ground, Events.reports("today", TODAY, now.minusSeconds(60)));
        little.goOn();
        much.goOn();
        little.awaitTaken(scale.little() + TODAY);
        much.awaitTaken(scale.little() + TODAY);
        Finding reads = reads(scale, little, much);
        little.pause();
        much.pause();
        return List.of(reads, costs(scale, ground, little, much));
      }
    }
  }

  private static Marac remembering(Ground ground, String name, int past, int times)
      throws Exception {
    Marac marac = Marac.start(ground, name);
    marac.awaitTaken(past);
    marac.pause();
    Filling filling = new Filling(marac.database());
    filling.archive();
    filling.multiply(times);
    return marac;
  }

  private static Finding reads(Scale scale, Marac little, Marac much) throws Exception {
    return Rounds.of(
            scale.rounds(), () -> p99(much, scale.reads()), () -> p99(little, scale.reads()))
        .finding(
            "agenda read, p99: with %,d signals of history ÷ with %,d"
                .formatted(scale.much(), scale.little()),
            "ms",
            Goal.atMost(1.15, ""));
  }

  private static double p99(Marac marac, int reads) throws Exception {
    return new Samples(new Agendas(marac.agendas()).read(reads)).percentile(99);
  }

  private static Finding costs(Scale scale, Ground ground, Marac little, Marac much)
      throws Exception {
    Spending spending = new Spending(scale, ground, little, much);
    return spending
        .rounds()
        .finding(
            "processor time an event: with %,d signals of history ÷ with %,d"
                .formatted(scale.much(), scale.little()),
            "µs",
            Goal.atMost(1.10, ""));
  }

  /** Sends some events to both, which take them in one after the other. */
  private record Spending(Scale scale, Ground ground, Marac little, Marac much) {

    Rounds rounds() throws Exception {
      Rounds rounds = new Rounds(new ArrayList<>(), new ArrayList<>());
      for (int round = 0; round <= scale.rounds(); round++) {
        Events.send(
            ground,
            Events.reports("round" + round + "-", scale.events(), Instant.now().minusSeconds(60)));
        double first = microseconds(round % 2 == 0 ? much : little);
        double second = microseconds(round % 2 == 0 ? little : much);
        if (round > 0) {
          rounds.ours().add(round % 2 == 0 ? first : second);
          rounds.baseline().add(round % 2 == 0 ? second : first);
        }
      }
      return rounds;
    }

    private double microseconds(Marac marac) throws Exception {
      var machine =
          (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      long end = marac.taken() + scale.events();
      long before = machine.getProcessCpuTime();
      marac.goOn();
      marac.awaitTaken(end);
      marac.pause();
      return (machine.getProcessCpuTime() - before) / 1e3 / scale.events();
    }
  }
}
