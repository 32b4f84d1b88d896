package org.ninefifteen.bench.latency;

import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.Objects;
import org.bson.Document;
import org.ninefifteen.bench.load.Load;
import org.ninefifteen.bench.load.Pace;
import org.ninefifteen.bench.load.Target;
import org.ninefifteen.bench.parts.Bodies;
import org.ninefifteen.bench.parts.Ground;
import org.ninefifteen.bench.parts.Marac;
import org.ninefifteen.bench.parts.Service;
import org.ninefifteen.bench.parts.Token;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Goal;
import org.ninefifteen.bench.table.Rounds;
import org.ninefifteen.bench.table.Scale;
import org.ninefifteen.reports.ReportsApplication;
import reactor.core.publisher.Mono;

/**
 * From the 201 to the inbox, out of which every reading of the live agenda is folded, beside a raw
 * record from the producer to the consumer; both at half of what the whole way takes at most.
 */
public final class Latency {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String PATH = "/partnerships/medway/reports";
  private static final int CONNECTIONS = 16;
  private static final int WARM_ROUNDS = 4;

  private Latency() {}

  public static Finding measure(Scale scale) throws Exception {
    try (Ground ground = ground();
        Service reports = Service.start(ground, ReportsApplication.class, "reports");
        Marac marac = Marac.start(ground, "marac");
        RawTravel raw = new RawTravel(ground)) {
      double half = capacity(reports, marac, scale.requests() / 2) / 2;
      int count = (int) Math.min(scale.requests(), half * 10);
      Pace pace = new Pace(target(reports), count, half, CONNECTIONS, Bodies::report);
      return Rounds.of(scale.rounds(), () -> onTheAgenda(marac, pace), () -> raw.p99(count, half))
          .finding(
              "accepted → on the agenda, p99 ÷ raw produce and consume, p99, at "
                  + Math.round(half)
                  + "/s",
              "ms",
              Goal.atMost(6, ""));
    }
  }

  /** Reports a second from the first request to the last on the agenda, when all is warm. */
  private static double capacity(Service reports, Marac marac, int most) throws Exception {
    Load load = new Load(target(reports), most, CONNECTIONS, Bodies::report);
    double capacity = 0;
    for (int round = 1; round <= WARM_ROUNDS; round++) {
      long start = System.nanoTime();
      load.perSecond();
      awaitQuiet(marac, (long) round * most);
      capacity = most * 1e9 / (System.nanoTime() - start);
    }
    return capacity;
  }

  private static Target target(Service reports) {
    return Target.of(reports.port(), PATH, Token.bearer());
  }

  private static Ground ground() throws Exception {
    Ground ground = new Ground();
    ground
        .broker()
        .createTopics(3, "reports", "patrols", "hotspot-contacts", "cctv-inventory", "raw");
    return ground;
  }

  private static double onTheAgenda(Marac marac, Pace pace) throws Exception {
    Arrivals arrivals = new Arrivals(() -> inbox(marac), pace.requests());
    arrivals.start();
    return arrivals.since(pace.answered()).percentile(99);
  }

  private static void awaitQuiet(Marac marac, long reports) throws InterruptedException {
    while (inbox(marac) < reports) {
      Thread.sleep(20);
    }
  }

  private static long inbox(Marac marac) {
    MongoCollection<Document> inbox = marac.database().getCollection("inbox");
    return Objects.requireNonNull(Mono.from(inbox.estimatedDocumentCount()).block(PATIENCE));
  }
}
