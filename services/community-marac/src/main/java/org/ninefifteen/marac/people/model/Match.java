package org.ninefifteen.marac.people.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ninefifteen.kit.model.Rejected;

/**
 * What people have decided about a pair of references, the first decision first. Until somebody has
 * said so, and after somebody has taken it back, they are two people.
 */
public record Match(Pair pair, List<Ruling> rulings) {

  public Match {
    rulings = List.copyOf(rulings);
  }

  /** What was decided, by whom. */
  public record Ruling(Verdict verdict, String by, Instant at) {}

  /** {@code WITHDRAWN}: a confirmation that was wrong. */
  public enum Verdict {
    CONFIRMED,
    WITHDRAWN
  }

  public static Match undecided(Pair pair) {
    return new Match(pair, List.of());
  }

  public boolean isConfirmed() {
    return !rulings.isEmpty() && rulings.getLast().verdict() == Verdict.CONFIRMED;
  }

  /** Empty where it is confirmed already. */
  public Optional<Ruling> confirm(String by, Instant at) {
    return isConfirmed() ? Optional.empty() : Optional.of(new Ruling(Verdict.CONFIRMED, by, at));
  }

  /** Empty where it is withdrawn already; what was never confirmed cannot be. */
  public Optional<Ruling> withdraw(String by, Instant at) {
    if (rulings.isEmpty()) {
      throw Rejected.conflict("not-confirmed", "Nobody has confirmed that these are one person.");
    }
    return isConfirmed() ? Optional.of(new Ruling(Verdict.WITHDRAWN, by, at)) : Optional.empty();
  }

  public Match after(Ruling ruling) {
    return new Match(pair, Stream.concat(rulings.stream(), Stream.of(ruling)).toList());
  }
}
