package org.ninefifteen.kit.accesslog;

/** What the log of accesses measures: counts, and nothing of what is in it. */
enum LogMetric {
  ENTRIES("access.log.entries", "Entries that this instance recorded"),
  WAITING("access.log.waiting", "Requests that wait until their entries are in the store"),
  OVERTAKEN("access.log.overtaken", "How often another instance was quicker to take a place"),
  FAILURES("access.log.failures", "Requests refused because their entries could not be recorded"),
  HEADS("access.log.heads", "Signed heads that the broker has confirmed"),
  LATE("access.log.heads.late", "Time for which signed heads could not be published"),
  BROKEN("access.log.broken", "Chains that hold something else than was signed");

  private final String id;
  private final String description;

  LogMetric(String id, String description) {
    this.id = id;
    this.description = description;
  }

  String id() {
    return id;
  }

  String description() {
    return description;
  }
}
