package org.ninefifteen.marac.erasure.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.erasure.model.Hold.By;

/**
 * A decision to erase somebody. Approved, it is carried out, however often that is interrupted.
 *
 * @param refusedFor, approvedFor absent of what was decided before there were codes, and of what
 *     the rules of retention decide
 * @param erased when nothing was left to do
 */
public record Erasure(
    String id,
    Reason reason,
    By requested,
    @Nullable By refused,
    @Nullable Refusal refusedFor,
    @Nullable By approved,
    @Nullable Approval approvedFor,
    @Nullable Instant erased) {

  /** How far it has come. */
  public enum State {
    REQUESTED,
    REFUSED,
    APPROVED,
    DONE
  }

  static Erasure requested(String id, Reason reason, By by) {
    return new Erasure(id, reason, by, null, null, null, null, null);
  }

  public State state() {
    if (refused != null) {
      return State.REFUSED;
    }
    if (approved == null) {
      return State.REQUESTED;
    }
    return erased == null ? State.APPROVED : State.DONE;
  }

  Erasure refuse(Refusal because, By by) {
    return new Erasure(id, reason, requested, by, because, null, null, null);
  }

  Erasure approve(@Nullable Approval because, By by) {
    return new Erasure(id, reason, requested, null, null, by, because, null);
  }

  Erasure done(Instant at) {
    return new Erasure(id, reason, requested, null, null, approved, approvedFor, at);
  }
}
