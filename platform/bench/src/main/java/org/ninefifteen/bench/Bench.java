package org.ninefifteen.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefifteen.bench.guard.Guarding;
import org.ninefifteen.bench.history.Remembering;
import org.ninefifteen.bench.latency.Latency;
import org.ninefifteen.bench.publish.Publishing;
import org.ninefifteen.bench.replay.Replaying;
import org.ninefifteen.bench.start.Starting;
import org.ninefifteen.bench.table.Finding;
import org.ninefifteen.bench.table.Scale;
import org.ninefifteen.bench.table.Table;

/** Prints the table: {@code --quick} for a small one, names of measurements for a part of it. */
public final class Bench {

  private Bench() {}

  @FunctionalInterface
  private interface Measurement {
    List<Finding> measure(Scale scale) throws Exception;
  }

  private static final Map<String, Measurement> ALL = new LinkedHashMap<>();

  static {
    ALL.put("publish", Publishing::measure);
    ALL.put("guard", Guarding::measure);
    ALL.put("latency", scale -> List.of(Latency.measure(scale)));
    ALL.put("replay", Replaying::measure);
    ALL.put("history", Remembering::measure);
    ALL.put("start", Starting::measure);
  }

  public static void main(String[] args) throws Exception {
    List<String> wanted = new ArrayList<>(List.of(args));
    Scale scale = wanted.remove("--quick") ? Scale.QUICK : Scale.FULL;
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<String, Measurement> each : ALL.entrySet()) {
      if (wanted.isEmpty() || wanted.contains(each.getKey())) {
        System.err.println("measuring " + each.getKey() + " …");
        findings.addAll(each.getValue().measure(scale));
      }
    }
    System.out.println(new Table(scale, findings));
    System.exit(0);
  }
}
