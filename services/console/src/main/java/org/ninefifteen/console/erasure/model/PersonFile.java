package org.ninefifteen.console.erasure.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that was decided about erasing one person, by pseudonym. */
public record PersonFile(String person, List<Erasure> erasures, List<Hold> holds) {

  /** Optional parts are left out of the JSON. */
  public PersonFile {
    erasures = erasures == null ? List.of() : List.copyOf(erasures);
    holds = holds == null ? List.of() : List.copyOf(holds);
  }

  /**
   * Who did it, and when.
   *
   * @param reason the code of why, where it is not said beside; absent of what was decided before
   *     there were codes, and by the rules of retention
   */
  public record By(String who, Instant at, @Nullable String reason) {}

  /**
   * Somebody asked for it, and another approved or refused it.
   *
   * @param state {@code REQUESTED}, {@code REFUSED}, {@code APPROVED} or {@code DONE}
   * @param erased when nothing was left to do
   */
  public record Erasure(
      String id,
      String reason,
      String state,
      By requested,
      @Nullable By refused,
      @Nullable By approved,
      @Nullable Instant erased) {

    boolean isWaiting() {
      return state.equals("REQUESTED");
    }

    boolean isRefused() {
      return state.equals("REFUSED");
    }
  }

  /** While it stands, nothing of the person is destroyed. */
  public record Hold(String id, String reason, boolean stands, By set, @Nullable By released) {}
}
