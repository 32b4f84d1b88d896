package org.ninefifteen.patrols.callouts.model;

import java.time.Instant;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutAttended;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutCancelled;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;

/** A request for a patrol, until one came or nobody needs to come. */
public record CallOut(CallOutRequested asked, State state) {

  /** Where it stands. */
  public sealed interface State {
    record Requested() implements State {}

    record Attended(Attendance attendance) implements State {}

    record Cancelled(CancellationReason reason) implements State {}
  }

  /** The call-out as its first event left it. */
  public static CallOut of(CallOutRequested asked) {
    return new CallOut(asked, new State.Requested());
  }

  public CallOutAttended attend(Attendance attendance, Instant at) {
    refuseUnlessOpen();
    if (attendance.at().isBefore(asked.occurredAt())) {
      throw Rejected.conflict(
          "attended-before-requested", "Nobody attends a call-out before it was requested.");
    }
    return new CallOutAttended(asked.callOut(), asked.place(), attendance, at);
  }

  public CallOutCancelled cancel(CancellationReason reason, Instant at) {
    refuseUnlessOpen();
    return new CallOutCancelled(asked.callOut(), asked.place(), reason, at);
  }

  /** The call-out after this event of its own. */
  public CallOut after(CallOutEvent event) {
    return switch (event) {
      case CallOutRequested again -> of(again);
      case CallOutAttended came -> new CallOut(asked, new State.Attended(came.attendance()));
      case CallOutCancelled off -> new CallOut(asked, new State.Cancelled(off.reason()));
    };
  }

  private void refuseUnlessOpen() {
    switch (state) {
      case State.Requested open -> {}
      case State.Attended done ->
          throw Rejected.conflict("call-out-attended", "This call-out has been attended.");
      case State.Cancelled off ->
          throw Rejected.conflict("call-out-cancelled", "This call-out has been cancelled.");
    }
  }
}
