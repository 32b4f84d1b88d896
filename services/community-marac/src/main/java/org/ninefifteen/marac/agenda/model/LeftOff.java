package org.ninefifteen.marac.agenda.model;

import java.util.List;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * What the call does not talk about, and why not.
 *
 * @param sentence the reason in words, which read well after a number: "112 routine patrols, …"
 * @param score what it came to, which may be nothing
 * @param limits who alone may see it: all of them hold; agendas of old have none
 */
public record LeftOff(
    Why why, String sentence, String title, int score, List<SignalId> signals, List<Limit> limits) {

  public LeftOff {
    signals = List.copyOf(signals);
    limits = limits == null ? List.of() : List.copyOf(limits);
    if (signals.isEmpty()) {
      throw new IllegalArgumentException("What was left off names its signals.");
    }
  }

  /** The reasons to leave a signal off. */
  public enum Why {
    BEYOND_LIMIT("beyond the limit of %d items"),
    BELOW_THRESHOLD("reports below the threshold of %d"),
    PLACEHOLDER("reports without a usable place, below the threshold of %d"),
    CALL_OUT_BELOW_THRESHOLD("call-outs below the threshold of %d"),
    ROUTINE_PATROL("routine patrols, nothing seen"),
    PATROL_WITHOUT_REPORT("patrols with an outcome, where nothing was reported"),
    CALL_OUT_ATTENDED("call-outs attended"),
    CONTACT_WITHOUT_CONCERN("outreach contacts without a concern"),
    DUPLICATE("duplicates of an incident that was known"),
    REPORT_UPDATED("updates of reports of earlier days"),
    WITHDRAWN("withdrawn or corrected since"),
    CAMERA_ROUTINE("camera changes that need nobody"),
    ESTATE_PROGRESS("steps of the estate programme");

    private final String words;

    Why(String words) {
      this.words = words;
    }

    /** What the API calls it: {@code routine-patrol}. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String sentence(int threshold, int limit) {
      return words.formatted(this == BEYOND_LIMIT ? limit : threshold);
    }
  }
}
