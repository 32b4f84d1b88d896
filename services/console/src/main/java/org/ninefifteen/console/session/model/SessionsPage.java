package org.ninefifteen.console.session.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * The sessions of one person.
 *
 * @param person their id; nobody yet where it is empty
 * @param told what has just been done; absent where nothing was
 */
public record SessionsPage(String person, List<SessionLine> sessions, @Nullable String told) {

  /**
   * One session.
   *
   * @param isHere the one in which the page is read
   */
  public record SessionLine(
      String id, String browser, Spoken since, Spoken lastUsed, boolean isHere) {

    static SessionLine of(Visit visit, boolean isHere, SpokenTimes times) {
      return new SessionLine(
          visit.id(),
          visit.browser(),
          times.at(visit.since()),
          times.ago(visit.lastUsed()),
          isHere);
    }
  }

  public SessionsPage {
    sessions = List.copyOf(sessions);
  }

  /** One's own, the one that is being used first. */
  public static SessionsPage own(List<Visit> visits, Visit here, SpokenTimes times) {
    return new SessionsPage(
        here.person(),
        visits.stream()
            .map(visit -> SessionLine.of(visit, visit.id().equals(here.id()), times))
            .sorted((one, other) -> Boolean.compare(other.isHere(), one.isHere()))
            .toList(),
        null);
  }

  /**
   * Another person's.
   *
   * @param ended how many have just been ended; absent where none were meant to
   */
  public static SessionsPage of(
      String person, List<Visit> visits, @Nullable Integer ended, SpokenTimes times) {
    return new SessionsPage(
        person,
        visits.stream().map(visit -> SessionLine.of(visit, false, times)).toList(),
        ended == null ? null : Amounts.of(ended, "session was", "sessions were") + " ended.");
  }

  public boolean hasOthers() {
    return sessions.stream().anyMatch(session -> !session.isHere());
  }

  public Frame frame() {
    return Frame.none();
  }
}
