package org.ninefifteen.bench.guard;

import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.ninefifteen.bench.load.Agendas;
import org.ninefifteen.bench.load.Load;
import org.ninefifteen.bench.load.Target;
import org.ninefifteen.bench.parts.Bodies;
import org.ninefifteen.bench.parts.Events;
import org.ninefifteen.bench.parts.Ground;
import org.ninefifteen.bench.parts.Marac;
import org.ninefifteen.bench.parts.Service;
import org.ninefifteen.bench.parts.Token;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Rounds;
import org.ninefifteen.bench.table.Scale;
import org.ninefifteen.reports.ReportsApplication;

/**
 * Reports and agendas with all that guards them, beside the same services with their doors open.
 */
public final class Guarding {

  private static final int CONNECTIONS = 32;
  private static final int SIGNALS = 300;
  private static final String PATH = "/partnerships/medway/reports";

  private Guarding() {}

  public static List<Finding> measure(Scale scale) throws Exception {
    return List.of(taking(scale), reading(scale));
  }

  private static Finding taking(Scale scale) throws Exception {
    try (Ground ground = new Ground()) {
      ground.broker().createTopics(3, "reports", "access-log");
      try (Service guarded = Service.start(ground, ReportsApplication.class, "guarded");
          Service open = Service.startOpen(ground, ReportsApplication.class, "open")) {
        Target closed = Target.of(guarded.port(), PATH, Token.bearer());
        Load ours = load(closed, scale, Bodies::report);
        Load baseline = load(Target.open(open.port(), PATH), scale, Bodies::inClear);
        return Rounds.of(scale.rounds(), ours::perSecond, baseline::perSecond)
            .finding(
                "accepted with token, scope and sealed words ÷ without", "/s", Goal.atLeast(0.8));
      }
    }
  }

  private static Load load(Target target, Scale scale, IntFunction<byte[]> body) {
    return new Load(target, scale.requests(), CONNECTIONS, body);
  }

  private static Finding reading(Scale scale) throws Exception {
    try (Ground ground = new Ground()) {
      ground
          .broker()
          .createTopics(
              3, "reports", "patrols", "hotspot-contacts", "cctv-inventory", "access-log");
      Events.send(ground, Events.reports("now", SIGNALS, Instant.now().minusSeconds(60)));
      try (Marac guarded = Marac.start(ground, "guarded");
          Marac open = Marac.startOpen(ground, "open")) {
        guarded.awaitTaken(SIGNALS);
        open.awaitTaken(SIGNALS);
        return Rounds.of(
                scale.rounds(), () -> perSecond(guarded, scale), () -> perSecond(open, scale))
            .finding("agenda read with token and scope ÷ without", "/s", Goal.atLeast(0.9));
      }
    }
  }

  private static double perSecond(Marac marac, Scale scale) throws Exception {
    List<Double> millis = new Agendas(marac.agendas()).read(scale.reads());
    return 1e3 * millis.size() / millis.stream().mapToDouble(Double::doubleValue).sum();
  }
}
