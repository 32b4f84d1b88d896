package org.ninefifteen.bench.publish;

import java.io.IOException;
import org.ninefifteen.bench.load.Load;
import org.ninefifteen.bench.parts.Bodies;
import org.ninefifteen.bench.parts.Ground;
import org.ninefifteen.bench.parts.Service;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Rounds;
import org.ninefifteen.bench.table.Scale;
import org.ninefifteen.reports.ReportsApplication;

/** Reports accepted, beside the same bodies inserted by the least service there can be. */
public final class Publishing {

  private static final int CONNECTIONS = 32;

  private Publishing() {}

  public static Finding measure(Scale scale) throws Exception {
    try (Ground ground = ground();
        Service reports = Service.start(ground, ReportsApplication.class, "reports");
        BareService bare = new BareService(ground)) {
      Load ours = load(reports.port(), "/partnerships/medway/reports", scale);
      Load baseline = load(bare.port(), "/documents", scale);
      return Rounds.of(scale.rounds(), ours::perSecond, baseline::perSecond)
          .finding("publisher: accepted ÷ bare WebFlux with one insert", "/s", Goal.atLeast(0.8));
    }
  }

  private static Ground ground() throws IOException {
    Ground ground = new Ground();
    ground.broker().createTopics(3, "reports");
    return ground;
  }

  private static Load load(int port, String path, Scale scale) {
    return new Load(port, path, scale.requests(), CONNECTIONS, Bodies::report);
  }
}
