package org.ninefifteen.marac.signals.model;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The small entry that a signal leaves on a subject's page: what later mornings need to know of it.
 *
 * @param thing the report, call-out, patrol, contact or camera that it is about
 * @param detail what the kind makes of it: a link's incident, a camera's state, a patrol's teams, a
 *     person's role, a report's kind of issue
 * @param label a camera's name, as it is said on the call
 * @param at where it was, when that is known
 * @param audience the agencies that may see it, beside its own; empty is all
 */
public record Trace(
    SignalId signal,
    Kind kind,
    String agency,
    Instant occurredAt,
    Instant recordedAt,
    String thing,
    @Nullable String detail,
    @Nullable String label,
    @Nullable Point at,
    Set<String> audience)
    implements Comparable<Trace> {

  public Trace {
    audience = Set.copyOf(audience);
  }

  public Optional<Limit> limit() {
    return Limit.of(agency, audience);
  }

  /** What left the trace; {@code RETRACTED}: the thing has left the page, or never was. */
  public enum Kind {
    REPORT,
    REPORT_LINKED,
    REPORT_WITHDRAWN,
    CALL_OUT,
    CALL_OUT_ATTENDED,
    PATROL,
    CONTACT,
    RETRACTED,
    CAMERA
  }

  /** By time, then by name, so that equal times have an order too. */
  @Override
  public int compareTo(Trace other) {
    int byTime = occurredAt.compareTo(other.occurredAt);
    return byTime != 0 ? byTime : signal.compareTo(other.signal);
  }
}
