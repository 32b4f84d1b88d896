package org.ninefifteen.marac.memory.model;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * Something that an agency said, as one text: the greatest of several is what it said last.
 *
 * @param audience the other agencies that it is for; empty is all
 */
public record Said(Instant at, SignalId signal, Set<String> audience) {

  private static final int NAME_STARTS = 17;

  public Said {
    audience = Set.copyOf(audience);
  }

  public static Said of(Origin origin) {
    return new Said(origin.recordedAt(), origin.id(), origin.audience());
  }

  /** Reads what {@link #toString} wrote. */
  public static Said of(String text) {
    Instant at = Instant.ofEpochMilli(Long.parseLong(text.substring(0, NAME_STARTS - 1)));
    String rest = text.substring(NAME_STARTS);
    int ends = rest.startsWith("[") ? rest.indexOf("] ") : -1;
    return ends < 0
        ? new Said(at, name(rest), Set.of())
        : new Said(at, name(rest.substring(ends + 2)), Set.of(rest.substring(1, ends).split(",")));
  }

  /** The source holds no {@code #}, an event's id may. */
  private static SignalId name(String text) {
    int at = text.indexOf('#');
    return new SignalId(text.substring(0, at), text.substring(at + 1));
  }

  /** Sixteen digits of milliseconds sort as times do, which ISO text of mixed length does not. */
  @Override
  public String toString() {
    String limit = audience.isEmpty() ? "" : "[" + String.join(",", new TreeSet<>(audience)) + "] ";
    return "%016d %s%s".formatted(at.toEpochMilli(), limit, signal);
  }
}
