package org.ninefifteen.marac.memory.model;

import java.time.Instant;

/**
 * How far back a partnership remembers. What is older is not kept, however often it is told: who
 * reads the topics from their start must not bring back what was destroyed.
 */
public interface Horizon {

  /** What was recorded before is no news of any call any more. */
  Instant ofNews(String partnership);

  /** What was recorded before leaves no trace on the page of a month any more. */
  Instant ofPages(String partnership);
}
