package org.ninefifteen.marac.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * What the call talks about as one.
 *
 * @param id the same while the agenda is assembled, whatever its rank becomes
 * @param issue the issue that it is the item of today of
 * @param score the sum of its reasons' weights
 * @param signals what is new, in the order of time; each is evidence
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
    List<SignalId> signals) {

  public Item {
    reasons = List.copyOf(reasons);
    earlier = List.copyOf(earlier);
    signals = List.copyOf(signals);
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

  /** Who was here last, and what sees the place. */
  public record Here(@Nullable Visit lastPatrol, List<Camera> cameras) {}

  public record Visit(Instant at, List<String> teams) {}

  public record Camera(String camera, String name, String state, Instant since) {}

  /** Incidents at this place up to the cut-off, the new ones included. */
  public record Past(int incidents28Days, int incidents6Months) {}

  /** A call that had the issue already. */
  public record Earlier(LocalDate date, int rank) {}
}
