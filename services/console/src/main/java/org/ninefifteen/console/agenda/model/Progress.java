package org.ninefifteen.console.agenda.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * How far the call is: "Live. Freezes" "in 4 minutes".
 *
 * @param mark a shape that says the same without words or colour
 */
public record Progress(String mark, String words, @Nullable Spoken when) {

  static Progress of(Agenda agenda, SpokenTimes times) {
    return switch (agenda.status()) {
      case ASSEMBLING -> assembling(agenda, times);
      case FROZEN -> frozen("Frozen", agenda.frozenAt(), times);
      case IN_SESSION -> frozen("In session. Frozen", agenda.frozenAt(), times);
      case CONCLUDED -> frozen("Concluded. Frozen", agenda.frozenAt(), times);
      case NOT_HELD -> new Progress("○", "Not held", null);
    };
  }

  private static Progress assembling(Agenda agenda, SpokenTimes times) {
    Agenda.Window window = agenda.window();
    if (window == null) {
      return new Progress("●", "Live", null);
    }
    return window.cutoff().isAfter(times.now())
        ? new Progress("●", "Live. Freezes", times.until(window.cutoff()))
        : new Progress("●", "Freezing now: waiting for what was recorded in time", null);
  }

  private static Progress frozen(String words, @Nullable Instant at, SpokenTimes times) {
    return new Progress("■", words, at == null ? null : times.at(at));
  }
}
