package org.ninefifteen.marac.signals.model;

/**
 * The name of a signal: its event's CloudEvents source and id, which together are unique
 * (CloudEvents 1.0, "source").
 */
public record SignalId(String source, String id) implements Comparable<SignalId> {

  public SignalId {
    if (source.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("A signal needs a source and an id.");
    }
  }

  @Override
  public int compareTo(SignalId other) {
    int bySource = source.compareTo(other.source);
    return bySource != 0 ? bySource : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return source + "#" + id;
  }
}
