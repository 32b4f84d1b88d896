package org.ninefifteen.kit.personal.model;

import java.time.Instant;

/** What comes of opening what was sealed. */
public sealed interface Opening {

  /** Here it is, for this answer alone. */
  record Opened(Secret text) implements Opening {}

  /**
   * Its key is destroyed, and nobody can read it again.
   *
   * @param decision the name of the decision, never its words
   */
  record Erased(Instant at, String decision) implements Opening {}
}
