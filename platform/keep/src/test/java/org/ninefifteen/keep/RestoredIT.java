package org.ninefifteen.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.keep.Kept.keep;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.keep.Kept.Ended;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** The steps of the runbook: what came after a backup comes back from the topics. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class RestoredIT {

  private static final String BEFORE = "2019-02-18T12:00:00Z";
  private static final String AFTER = "2019-02-19T12:00:00Z";

  @TempDir private Path folder;

  @Test
  void takesInAgainWhatCameAfterTheBackup(Parts parts) throws Exception {
    try (Kept kept = Kept.in(parts)) {
      Told.report(parts, "before", Instant.parse("2019-02-18T11:00:00Z"));
      Marac.at(BEFORE, parts, kept).awaitSignals(1, 0).close();
      Ended saved =
          keep("backup", "--store=" + parts.storeUri("marac"), "--to=" + folder.resolve("saved"));
      Told.report(parts, "after", Instant.parse("2019-02-18T13:00:00Z"));
      Told.report(parts, "next", Instant.parse("2019-02-19T11:00:00Z"));
      Marac running = Marac.at(AFTER, parts, kept).awaitSignals(1, 2);
      Ended early = reread(parts);
      running.close();
      Map<String, String> was = signals(kept);

      Ended restored =
          keep(
              "restore",
              "--from=" + folder.resolve("saved"),
              "--store=" + parts.storeUri("marac"),
              "--over");
      int left = signals(kept).size();
      Ended reread = reread(parts);
      Marac.at(AFTER, parts, kept).awaitSignals(1, 2).close();

      assertThat(saved.code()).isZero();
      assertThat(early.said()).contains("community-marac still reads");
      assertThat(early.code()).isEqualTo(2);
      assertThat(restored.code()).isZero();
      assertThat(left).isLessThan(was.size());
      assertThat(reread.code()).isZero();
      assertThat(signals(kept)).isEqualTo(was);
      assertThat(reread(parts)).isEqualTo(reread);
    }
  }

  private static Ended reread(Parts parts) {
    return keep("reread", "--broker=" + parts.bootstrapServers());
  }

  private static Map<String, String> signals(Kept kept) {
    Map<String, String> all = kept.everything();
    all.keySet().removeIf(name -> !name.startsWith("marac."));
    return all;
  }
}
