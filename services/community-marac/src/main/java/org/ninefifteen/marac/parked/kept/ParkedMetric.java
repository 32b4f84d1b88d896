package org.ninefifteen.marac.parked.kept;

/** What is measured of parked records. */
enum ParkedMetric {
  OPEN("marac.parked.open", "Parked records of a topic that wait for somebody's decision"),
  AGE("marac.parked.age", "How long the one of them that was parked first has waited");

  private final String id;
  private final String description;

  ParkedMetric(String id, String description) {
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
