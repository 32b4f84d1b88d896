package org.ninefifteen.marac.parked.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;

/**
 * A record that was parked, and what became of it.
 *
 * @param at when it was parked
 * @param reason names fields and never what they hold
 * @param came as it came; a repair leaves it as it is
 * @param repaired what is sent instead of it
 * @param repair who repaired it last
 * @param closed who sent or discarded it; for one that is being sent, who wants it, and when that
 *     was last tried
 * @param why it was discarded, in words: before there were codes
 * @param because why it was discarded
 */
public record Parked(
    Spot spot,
    Instant at,
    String reason,
    Message came,
    @Nullable Message repaired,
    @Nullable By repair,
    State state,
    @Nullable By closed,
    @Nullable String why,
    @Nullable DiscardReason because) {

  /** {@code REDRIVING}: decided, and the broker has not yet said that it has it. */
  public enum State {
    OPEN,
    REDRIVING,
    REDRIVEN,
    DISCARDED
  }

  public static Parked open(Spot spot, Instant at, String reason, Message came) {
    return new Parked(spot, at, reason, came, null, null, State.OPEN, null, null, null);
  }

  /** The same parking again has the same id, and so is the same record. */
  public String id() {
    return spot.topic() + "-" + spot.partition() + "-" + spot.offset() + "-" + came.digest();
  }

  /** What would be sent. */
  public Message toSend() {
    return repaired == null ? came : repaired;
  }

  public Parked repair(Message other, By by) {
    mustBeOpen();
    return new Parked(spot, at, reason, came, other, by, State.OPEN, null, null, null);
  }

  public Parked discard(DiscardReason because, By by) {
    mustBeOpen();
    return closed(State.DISCARDED, by, because);
  }

  /** From now on it will be sent, whoever has to finish that. */
  public Parked redrive(By by) {
    mustBeOpen();
    return closed(State.REDRIVING, by, null);
  }

  /** It is tried once more for whoever wanted it. */
  public Parked again(Instant now) {
    return closed(State.REDRIVING, new By(Objects.requireNonNull(closed).who(), now), null);
  }

  /** The broker has it. */
  public Parked sent(Instant now) {
    return closed(State.REDRIVEN, new By(Objects.requireNonNull(closed).who(), now), null);
  }

  private Parked closed(State next, By by, @Nullable DiscardReason because) {
    return new Parked(spot, at, reason, came, repaired, repair, next, by, null, because);
  }

  private void mustBeOpen() {
    switch (state) {
      case OPEN -> {}
      case REDRIVING ->
          throw Rejected.conflict(
              "redrive-under-way", "It is being sent; the broker has not yet said that it has it.");
      case REDRIVEN -> throw Rejected.conflict("already-redriven", "It has been sent already.");
      case DISCARDED ->
          throw Rejected.conflict("already-discarded", "It has been discarded already.");
    }
  }
}
