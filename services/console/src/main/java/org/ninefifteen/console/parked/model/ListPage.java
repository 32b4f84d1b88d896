package org.ninefifteen.console.parked.model;

import java.util.List;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Paging;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/** Parked records, the newest first. */
public record ListPage(Frame frame, List<Line> lines, Paging paging, String topic, String state) {

  public static final List<String> TOPICS =
      List.of("reports", "patrols", "hotspot-contacts", "cctv-inventory");

  /** One of them: where it lay, and what became of it. */
  public record Line(String record, String where, Spoken parked, String reason, String state) {
    static Line of(Told.Line told, SpokenTimes times) {
      return new Line(
          told.record(),
          ListPage.where(told),
          times.ago(told.parkedAt()),
          told.reason(),
          ListPage.state(told));
    }
  }

  public static ListPage of(
      Frame frame, Told.Found found, String topic, String state, SpokenTimes times) {
    return new ListPage(
        frame,
        found.items().stream().map(told -> Line.of(told, times)).toList(),
        new Paging(found.page(), found.size(), found.total()),
        topic,
        state);
  }

  public List<String> topics() {
    return TOPICS;
  }

  static String where(Told.Line told) {
    return "%s, partition %d, offset %d".formatted(told.topic(), told.partition(), told.offset());
  }

  static String state(Told.Line told) {
    return switch (told.state()) {
      case "OPEN" -> told.repaired() ? "Repaired, and not yet sent" : "Waits for a decision";
      case "REDRIVING" -> "Being sent: the broker has not yet said that it has it";
      case "REDRIVEN" -> "Sent once more";
      case "DISCARDED" -> "Discarded";
      default -> told.state();
    };
  }
}
