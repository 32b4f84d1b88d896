package org.ninefifteen.kit.accesslog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;

/** Who does something and when: makes entries of it. */
public record Doer(Instant at, String caller, String agency, String partnership) {

  /** A caller that acts for all of its agencies at once, as whoever reads does. */
  public static Doer of(Caller caller, Reach reach, Instant at) {
    return of(caller, String.join(",", new TreeSet<>(caller.agencies())), reach, at);
  }

  /** A caller that acts for one of its agencies. */
  public static Doer of(Caller caller, String agency, Reach reach, Instant at) {
    return new Doer(at, caller.id(), agency, reach.partnership());
  }

  public Entry does(
      Action action, List<Held> records, Collection<String> subjects, @Nullable String purpose) {
    return entry(action, records, subjects, purpose, List.of());
  }

  /**
   * Gives it to others.
   *
   * @param recipients who can read it from then on; not empty
   */
  public Entry discloses(
      List<Held> records,
      Collection<String> subjects,
      @Nullable String purpose,
      List<String> recipients) {
    return entry(Action.DISCLOSURE, records, subjects, purpose, recipients);
  }

  private Entry entry(
      Action action,
      List<Held> records,
      Collection<String> subjects,
      @Nullable String purpose,
      List<String> recipients) {
    return new Entry(
        at,
        caller,
        agency,
        partnership,
        action,
        records,
        List.copyOf(new TreeSet<>(subjects)),
        purpose,
        recipients);
  }
}
