package org.ninefifteen.patrols.callouts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.patrols.Words;
import org.ninefifteen.patrols.callouts.model.Attendance;
import org.ninefifteen.patrols.callouts.model.CallOut;
import org.ninefifteen.patrols.callouts.model.CallOut.State;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.ninefifteen.patrols.callouts.model.CallOutReason;
import org.ninefifteen.patrols.callouts.model.CancellationReason;
import org.ninefifteen.patrols.model.Place;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A call-out as it is stored.
 *
 * @param id {@code {partnership}/{call-out}}
 * @param audience the agencies that see it beside the one that asked; empty for all
 * @param requester a pseudonymous reference: it stays in this service; none if anonymous
 * @param words sealed: they stay in this service
 */
@Document("call-outs")
public record CallOutDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String callOut,
    String agency,
    Set<String> audience,
    Place place,
    CallOutReason reason,
    boolean anonymous,
    @Nullable String requester,
    Instant requestedAt,
    @Nullable Sealed words,
    Status status,
    @Nullable Attendance attendance,
    @Nullable CancellationReason cancelled,
    Instant recordedAt,
    Outbox outbox)
    implements OutboxDocument {

  /** Where it stands, for lists. */
  public enum Status {
    REQUESTED,
    ATTENDED,
    CANCELLED;

    static Status of(State state) {
      return switch (state) {
        case State.Requested open -> REQUESTED;
        case State.Attended done -> ATTENDED;
        case State.Cancelled off -> CANCELLED;
      };
    }
  }

  /** Whose and for whom it is. */
  record Owner(String partnership, String agency, Set<String> audience) {}

  Owner owner() {
    return new Owner(partnership, agency, audience);
  }

  /** What it keeps of people. */
  public Kept kept() {
    return Words.kept(callOut, agency, requester, words);
  }

  private static String id(String partnership, String callOut) {
    return partnership + "/" + callOut;
  }

  static CallOutDocument of(
      Owner owner,
      @Nullable String requester,
      @Nullable Sealed words,
      CallOutRequested asked,
      Outbox outbox) {
    return new CallOutDocument(
        id(owner.partnership(), asked.callOut()),
        null,
        owner.partnership(),
        asked.callOut(),
        owner.agency(),
        owner.audience(),
        asked.place(),
        asked.reason(),
        asked.anonymous(),
        requester,
        asked.occurredAt(),
        words,
        Status.REQUESTED,
        null,
        null,
        asked.at(),
        outbox);
  }

  /** The same document after something happened. */
  CallOutDocument after(CallOut next, Outbox told) {
    return switch (next.state()) {
      case State.Requested open -> in(Status.REQUESTED, null, null, told);
      case State.Attended done -> in(Status.ATTENDED, done.attendance(), null, told);
      case State.Cancelled off -> in(Status.CANCELLED, null, off.reason(), told);
    };
  }

  private CallOutDocument in(
      Status next, @Nullable Attendance came, @Nullable CancellationReason why, Outbox told) {
    return new CallOutDocument(
        id,
        version,
        partnership,
        callOut,
        agency,
        audience,
        place,
        reason,
        anonymous,
        requester,
        requestedAt,
        words,
        next,
        came,
        why,
        recordedAt,
        told);
  }

  CallOut toCallOut() {
    return new CallOut(
        new CallOutRequested(callOut, place, reason, anonymous, requestedAt, recordedAt), state());
  }

  private State state() {
    if (attendance != null) {
      return new State.Attended(attendance);
    }
    return cancelled == null ? new State.Requested() : new State.Cancelled(cancelled);
  }
}
