package org.ninefifteen.reports.imports.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.imports.model.RowResult.Outcome;

/**
 * One sending of a file, and how far it has come.
 *
 * @param area the only area that was wanted; empty for all
 * @param size of the file in bytes, where the client said it
 * @param updatedAt of the latest progress
 * @param stopped why it ended early
 */
public record Import(
    String id,
    String partnership,
    String agency,
    String profile,
    String area,
    @Nullable Long size,
    State state,
    Instant startedAt,
    Instant updatedAt,
    Counts rows,
    @Nullable String stopped) {

  /** An interrupted import is completed by sending the same file again. */
  public enum State {
    RUNNING,
    COMPLETED,
    INTERRUPTED
  }

  /** Rows read so far are the sum of the rest. */
  public record Counts(long read, long accepted, long known, long outside, long bad) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    /** How many are of the outcome, or of any. */
    public long of(@Nullable Outcome outcome) {
      return switch (outcome) {
        case null -> read;
        case ACCEPTED -> accepted;
        case KNOWN -> known;
        case OUTSIDE -> outside;
        case BAD -> bad;
      };
    }

    Counts plus(Collection<Outcome> outcomes) {
      return new Counts(
          read + outcomes.size(),
          accepted + count(outcomes, Outcome.ACCEPTED),
          known + count(outcomes, Outcome.KNOWN),
          outside + count(outcomes, Outcome.OUTSIDE),
          bad + count(outcomes, Outcome.BAD));
    }

    private static long count(Collection<Outcome> outcomes, Outcome wanted) {
      return outcomes.stream().filter(wanted::equals).count();
    }
  }

  /** Who sends what; the rest follows. */
  public record Order(
      String partnership, String agency, String profile, String area, @Nullable Long size) {}

  public static Import started(String id, Order order, Instant at) {
    return new Import(
        id,
        order.partnership(),
        order.agency(),
        order.profile(),
        order.area(),
        order.size(),
        State.RUNNING,
        at,
        at,
        Counts.NONE,
        null);
  }

  public Import plus(List<RowResult> results, Instant at) {
    return with(state, at, rows.plus(results.stream().map(RowResult::outcome).toList()), stopped);
  }

  public Import completed(Instant at) {
    return with(State.COMPLETED, at, rows, null);
  }

  /** Ended early; the rows so far are kept. */
  public Import stopped(String why, Instant at) {
    return with(State.INTERRUPTED, at, rows, why);
  }

  /** What died without a word runs no more, whatever its record says. */
  public Import seenAt(Instant now, Duration staleAfter) {
    boolean isSilent = updatedAt.plus(staleAfter).isBefore(now);
    return state == State.RUNNING && isSilent
        ? stopped("There was no progress any more.", updatedAt)
        : this;
  }

  private Import with(State state, Instant at, Counts rows, @Nullable String stopped) {
    return new Import(
        id, partnership, agency, profile, area, size, state, startedAt, at, rows, stopped);
  }
}
