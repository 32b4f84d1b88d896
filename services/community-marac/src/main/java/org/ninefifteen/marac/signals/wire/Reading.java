package org.ninefifteen.marac.signals.wire;

import org.ninefifteen.marac.signals.model.Signal;

/** What became of a record that was read. */
public sealed interface Reading {

  record Understood(Signal signal) implements Reading {}

  /** An event that this service does not know: somebody else's, or one of the future. */
  record Ignored() implements Reading {}

  /**
   * A record that somebody has to look at.
   *
   * @param reason names fields and never what they hold, for it is logged
   */
  record Malformed(String reason) implements Reading {}
}
