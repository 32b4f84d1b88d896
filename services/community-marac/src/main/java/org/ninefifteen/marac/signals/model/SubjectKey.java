package org.ninefifteen.marac.signals.model;

/** What a page of memory is about: a place, a person, a cell of the map, or a report. */
public record SubjectKey(Kind kind, String key) implements Comparable<SubjectKey> {

  /**
   * {@code CELL}: half a kilometre square, for what was near and not only there. {@code REPORT}:
   * what became of a report, for the pages of people, whom links and withdrawals do not name.
   */
  public enum Kind {
    PLACE("place:"),
    PERSON("person:"),
    CELL("cell:"),
    REPORT("report:");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Reads what {@link #toString} wrote. */
  public static SubjectKey of(String text) {
    for (Kind kind : Kind.values()) {
      if (text.startsWith(kind.prefix)) {
        return new SubjectKey(kind, text.substring(kind.prefix.length()));
      }
    }
    throw new IllegalArgumentException("No subject has such a key.");
  }

  @Override
  public int compareTo(SubjectKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return kind.prefix + key;
  }
}
