package org.ninefifteen.marac.erasure.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.erasure.model.Hold.By;

/**
 * A decision to erase somebody. Approved, it is carried out, however often that is interrupted.
 *
 * @param erased when nothing was left to do
 */
public record Erasure(
    String id,
    Reason reason,
    By requested,
    @Nullable By refused,
    @Nullable By approved,
    @Nullable Instant erased) {

  /** How far it has come. */
  public enum State {
    REQUESTED,
    REFUSED,
    APPROVED,
    DONE
  }

  static Erasure requested(String id, Reason reason, By by) {
    return new Erasure(id, reason, by, null, null, null);
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

  Erasure refuse(By by) {
    return new Erasure(id, reason, requested, by, null, null);
  }

  Erasure approve(By by) {
    return new Erasure(id, reason, requested, null, by, null);
  }

  Erasure done(Instant at) {
    return new Erasure(id, reason, requested, null, approved, at);
  }
}
