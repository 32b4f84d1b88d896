package org.ninefifteen.marac.signals.model;

/** What a page of memory is about: a place, a person, or a cell of the map. */
public record SubjectKey(Kind kind, String key) implements Comparable<SubjectKey> {

  /** {@code CELL}: half a kilometre square, for what was near and not only there. */
  public enum Kind {
    PLACE,
    PERSON,
    CELL
  }

  @Override
  public int compareTo(SubjectKey other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + ":" + key;
  }
}
