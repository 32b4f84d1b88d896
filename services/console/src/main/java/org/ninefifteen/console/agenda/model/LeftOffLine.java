package org.ninefifteen.console.agenda.model;

import java.util.List;
import org.ninefifteen.console.marac.model.Agenda;

/** How much was left off for one reason: "112" "routine patrols, nothing seen". */
public record LeftOffLine(String reason, String sentence, int count) {

  /** The most first. */
  static List<LeftOffLine> all(Agenda agenda) {
    return agenda.leftOff().stream()
        .map(left -> new LeftOffLine(left.reason(), left.sentence(), left.count()))
        .sorted((one, other) -> Integer.compare(other.count(), one.count()))
        .toList();
  }
}
