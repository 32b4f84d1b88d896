package org.ninefifteen.marac.signals.wire;

import java.util.List;
import org.ninefifteen.marac.signals.model.Signal;

/** What became of a record that was read. */
public sealed interface Reading {

  record Understood(Signal signal) implements Reading {}

  /** An event that this service does not know: somebody else's, or one of the future. */
  record Ignored() implements Reading {}

  /**
   * A record that somebody has to look at.
   *
   * @param flaws each names a field and never what it holds, for they are logged
   */
  record Malformed(List<String> flaws) implements Reading {

    public Malformed {
      flaws = List.copyOf(flaws);
    }

    Malformed(String flaw) {
      this(List.of(flaw));
    }

    public String reason() {
      return String.join("; ", flaws);
    }
  }
}
