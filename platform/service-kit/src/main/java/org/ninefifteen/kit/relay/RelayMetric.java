package org.ninefifteen.kit.relay;

/** What the relay measures. */
enum RelayMetric {
  DEPTH("outbox.depth", "Documents with events that are still to be sent"),
  AGE("outbox.age", "Time since the oldest unsent event was accepted"),
  SENT("outbox.sent", "Events that the broker has confirmed"),
  FAILURES("outbox.failures", "Documents whose events could not be sent and will be tried again"),
  BROKER("outbox.broker.reachable", "1 while the broker confirms what is sent, else 0"),
  STORE("outbox.store.reachable", "1 while the store says what is unsent, else 0");

  private final String id;
  private final String description;

  RelayMetric(String id, String description) {
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
