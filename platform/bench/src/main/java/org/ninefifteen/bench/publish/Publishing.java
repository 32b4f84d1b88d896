package org.ninefifteen.bench.publish;

import java.io.IOException;
import java.util.List;
import org.ninefifteen.bench.load.Load;
import org.ninefifteen.bench.load.Target;
import org.ninefifteen.bench.parts.Bodies;
import org.ninefifteen.bench.parts.Ground;
import org.ninefifteen.bench.parts.Service;
import org.ninefifteen.bench.parts.Token;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Rounds;
import org.ninefifteen.bench.table.Scale;
import org.ninefifteen.reports.ReportsApplication;

/** Reports accepted, beside the same bodies inserted by the least service there can be. */
public final class Publishing {

  private static final int CONNECTIONS = 32;

  private Publishing() {}

  public static List<Finding> measure(Scale scale) throws Exception {
    return List.of(ours(scale), byHand(scale));
  }

  private static Finding ours(Scale scale) throws Exception {
    try (Ground ground = ground();
        Service reports = Service.start(ground, ReportsApplication.class, "reports");
        BareService bare = BareService.inserting(ground)) {
      Load ours = load(target(reports), scale);
      Load baseline = load(Target.open(bare.port(), "/documents"), scale);
      return Rounds.of(scale.rounds(), ours::perSecond, baseline::perSecond)
          .finding("publisher: accepted ÷ bare WebFlux with one insert", "/s", Goal.atLeast(0.8));
    }
  }

  /** What the design itself costs on this machine, with no rule, no check and no memory of keys. */
  private static Finding byHand(Scale scale) throws Exception {
    try (Ground ground = ground();
        BareService sending = BareService.sending(ground);
        BareService bare = BareService.inserting(ground)) {
      Load byHand = load(Target.open(sending.port(), "/documents"), scale);
      Load baseline = load(Target.open(bare.port(), "/documents"), scale);
      return Rounds.of(scale.rounds(), byHand::perSecond, baseline::perSecond)
          .finding(
              "the same by the least code: insert, send, mark ÷ one insert", "/s", Goal.none());
    }
  }

  private static Ground ground() throws IOException {
    Ground ground = new Ground();
    ground.broker().createTopics(3, "reports", "bare");
    return ground;
  }

  private static Target target(Service reports) {
    return Target.of(reports.port(), "/partnerships/medway/reports", Token.bearer());
  }

  private static Load load(Target target, Scale scale) {
    return new Load(target, scale.requests(), CONNECTIONS, Bodies::report);
  }
}
