package org.ninefifteen.console.erasure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.Erasure;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Paging;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * The people about whom something is or was to be decided, or who are held.
 *
 * @param state of which an erasure is; empty for any
 */
public record FilesPage(Frame frame, List<FileLine> files, Paging paging, String state) {

  /** What waits comes first in the morning: it is shown where nobody asks for anything else. */
  public static final String WAITING = "REQUESTED";

  private static final List<String> STATES = List.of(WAITING, "APPROVED", "DONE", "REFUSED");

  /** One of them: the erasures that are asked for, the newest first, and the holds that stand. */
  public record FileLine(String person, List<ErasureLine> erasures, List<HoldLine> standing) {

    static FileLine of(PersonFile file, String state, String reader, SpokenTimes times) {
      return new FileLine(
          file.person(),
          file.erasures().reversed().stream()
              .filter(erasure -> isAskedFor(erasure, state))
              .map(erasure -> ErasureLine.of(erasure, reader, times))
              .toList(),
          HoldLine.standing(file, times));
    }

    private static boolean isAskedFor(Erasure erasure, String state) {
      return state.isEmpty() || state.equals(erasure.state());
    }
  }

  /** A state to choose, and what it says. */
  public record Choosable(String code, String words) {}

  public static FilesPage of(
      Frame frame, FoundFiles found, String state, String reader, SpokenTimes times) {
    return new FilesPage(
        frame,
        found.items().stream().map(file -> FileLine.of(file, state, reader, times)).toList(),
        new Paging(found.page(), found.size(), found.total()),
        state);
  }

  /** The state that is meant; of what is none those that wait are. */
  public static String known(@Nullable String said) {
    return said != null && (said.isEmpty() || STATES.contains(said)) ? said : WAITING;
  }

  public List<Choosable> states() {
    return STATES.stream().map(code -> new Choosable(code, ErasureLine.state(code))).toList();
  }

  public boolean isOfWaiting() {
    return state.equals(WAITING);
  }
}
