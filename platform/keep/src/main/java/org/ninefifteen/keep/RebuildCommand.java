package org.ninefifteen.keep;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.ninefifteen.marac.rebuild.Rebuild;
import org.ninefifteen.marac.rebuild.Rebuild.Outcome;

/** Makes the MARAC's documents anew from the topics, beside those that live, and compares them. */
final class RebuildCommand {

  private static final int MOST_TOLD = 100;
  private static final Set<String> KNOWN =
      Set.of("--live", "--into", "--broker", "--broker-settings", "--setting");

  private RebuildCommand() {}

  static int run(List<String> args, PrintStream out, Clock clock) throws IOException {
    Asked asked = Asked.of("rebuild", args, KNOWN);
    Outcome outcome =
        Rebuild.run(
            asked.required("--live"),
            asked.required("--into"),
            asked.broker(),
            asked.all("--setting"),
            clock);
    out.printf(
        "%d records were read, %d of them signals; %d calls were folded again.%n",
        outcome.records(), outcome.signals(), outcome.calls());
    outcome.differences().stream().limit(MOST_TOLD).forEach(each -> out.println("DIFFERS " + each));
    out.printf("%d differences.%n", outcome.differences().size());
    return outcome.differences().isEmpty() ? 0 : 1;
  }
}
