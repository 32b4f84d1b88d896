package org.ninefifteen.patrols.callouts.model;

import java.time.Instant;
import org.ninefifteen.patrols.model.Place;

/** What can happen to a call-out. */
public sealed interface CallOutEvent {

  String callOut();

  Place place();

  /** When it happened on the street. */
  Instant occurredAt();

  /** When it was accepted. */
  Instant at();

  /** Somebody asked for a patrol. Who asked is not part of what happened. */
  record CallOutRequested(
      String callOut,
      Place place,
      CallOutReason reason,
      boolean anonymous,
      Instant occurredAt,
      Instant at)
      implements CallOutEvent {}

  record CallOutAttended(String callOut, Place place, Attendance attendance, Instant at)
      implements CallOutEvent {
    @Override
    public Instant occurredAt() {
      return attendance.at();
    }
  }

  record CallOutCancelled(String callOut, Place place, CancellationReason reason, Instant at)
      implements CallOutEvent {
    @Override
    public Instant occurredAt() {
      return at;
    }
  }
}
