package org.ninefifteen.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.keep.Kept.keep;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.ninefifteen.keep.Kept.Ended;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** What the command says of what {@code Rebuild} finds, and how it ends. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class RebuildCommandIT {

  private static final String NOW = "2019-02-18T12:00:00Z";

  @Test
  void saysWhatDiffersAndEndsAccordingly(Parts parts) throws Exception {
    try (Kept kept = Kept.in(parts)) {
      for (String report : new String[] {"r-1", "r-2", "r-3"}) {
        Told.report(parts, report, Instant.parse("2019-02-18T11:00:00Z"));
      }
      Marac.at(NOW, parts, kept).awaitSignals(3, 0).close();

      Ended same = rebuild(parts, "anew");
      Ended again = rebuild(parts, "anew");
      kept.client()
          .getDatabase("marac")
          .getCollection("inbox")
          .deleteOne(Filters.eq("/partnerships/medway/reports#e-r-2"));
      Ended other = rebuild(parts, "once-more");

      assertThat(same.said())
          .contains("3 records were read, 3 of them signals")
          .contains("\n0 diff");
      assertThat(same.code()).isZero();
      assertThat(again.said()).contains("is not empty");
      assertThat(again.code()).isEqualTo(2);
      assertThat(other.said())
          .contains("DIFFERS inbox /partnerships/medway/reports#e-r-2 is in the topics alone")
          .contains("1 differences.");
      assertThat(other.code()).isEqualTo(1);
    }
  }

  private static Ended rebuild(Parts parts, String into) {
    return keep(
        Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC),
        "rebuild",
        "--live=" + parts.storeUri("marac"),
        "--into=" + parts.storeUri(into),
        "--broker=" + parts.bootstrapServers());
  }
}
