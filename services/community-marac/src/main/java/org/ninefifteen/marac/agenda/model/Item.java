package org.ninefifteen.marac.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.people.model.Tombstone;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * What the call talks about as one.
 *
 * @param id the same while the agenda is assembled, whatever its rank becomes
 * @param issue the issue that it is the item of today of
 * @param score the sum of its reasons' weights
 * @param signals what is new, in the order of time; each is evidence
 * @param limits who alone may see it: all of them hold; agendas of old have none
 * @param erased what stands where a person was; never stored, for it is true of every agenda
 */
public record Item(
    String id,
    int rank,
    Section section,
    String subject,
    String kind,
    String issue,
    String title,
    Where place,
    int score,
    List<Reason> reasons,
    Fresh fresh,
    boolean late,
    Here here,
    Past history,
    List<Earlier> earlier,
    List<SignalId> signals,
    List<Limit> limits,
    @Nullable Tombstone erased)
    implements Shown {

  private static final String PERSON = "person:";
  private static final String NOBODY = "erased";

  public Item {
    limits = limits == null ? List.of() : List.copyOf(limits);
    reasons = List.copyOf(reasons);
    earlier = List.copyOf(earlier);
    signals = List.copyOf(signals);
  }

  /** The person whom it is about, if it is about one. */
  public Optional<String> person() {
    return subject.startsWith(PERSON)
        ? Optional.of(subject.substring(PERSON.length()))
        : Optional.empty();
  }

  /** The same, but for what it tells beside its reasons. */
  public Item with(Here otherHere, Past otherHistory) {
    return with(subject, issue, otherHere, otherHistory, erased);
  }

  /** The same without the person: rank, score, reasons and signals stand. */
  public Item without(Tombstone tombstone) {
    String nameless = PERSON + NOBODY + issue.substring(subject.length());
    return with(PERSON + NOBODY, nameless, here, history, tombstone);
  }

  private Item with(
      String otherSubject,
      String otherIssue,
      Here otherHere,
      Past otherHistory,
      @Nullable Tombstone tombstone) {
    return new Item(
        id,
        rank,
        section,
        otherSubject,
        kind,
        otherIssue,
        title,
        place,
        score,
        reasons,
        fresh,
        late,
        otherHere,
        otherHistory,
        earlier,
        signals,
        limits,
        tombstone);
  }

  public record Where(String name, @Nullable String ward, @Nullable Point point) {}

  /**
   * How many of each are new; a further report of a known incident is a report, not an incident.
   */
  public record Fresh(
      int reports,
      int incidents,
      int patrols,
      int contacts,
      int callOuts,
      int cameras,
      List<String> agencies) {}

  /**
   * Who was here last, and what sees the place.
   *
   * @param openPatrol the last that everybody may know of, where the last of all is not for all
   */
  public record Here(@Nullable Visit lastPatrol, List<Camera> cameras, @Nullable Visit openPatrol) {

    public Here {
      cameras = List.copyOf(cameras);
    }
  }

  public record Visit(Instant at, List<String> teams, @Nullable Limit limit) {}

  public record Camera(
      String camera, String name, String state, Instant since, @Nullable Limit limit) {}

  /**
   * Incidents at this place up to the cut-off, the new ones included.
   *
   * @param limited how many of them only some may know of
   */
  public record Past(int incidents28Days, int incidents6Months, List<Limited> limited) {

    public Past {
      limited = limited == null ? List.of() : List.copyOf(limited);
    }
  }

  /**
   * Incidents that not everybody may know of.
   *
   * @param toldBy who is within one of these limits knows of them
   */
  public record Limited(List<Limit> toldBy, int incidents28Days, int incidents6Months) {

    public Limited {
      toldBy = List.copyOf(toldBy);
    }
  }

  /** A call that had the issue already. */
  public record Earlier(LocalDate date, int rank) {}
}
