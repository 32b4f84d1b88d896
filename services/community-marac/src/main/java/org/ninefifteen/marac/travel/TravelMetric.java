package org.ninefifteen.marac.travel;

/** What travel measures. */
enum TravelMetric {
  LAG("marac.consumer.lag", "Records of a topic that are still to be taken in"),
  PARKED("marac.records.parked", "Records of a topic that were parked"),
  IGNORED("marac.records.ignored", "Records of a topic whose type is not known here"),
  SIGNALS("marac.signals", "Signals of a stream that were taken in, duplicates among them"),
  BATCH("marac.batch", "Time from receiving a batch until it is stored"),
  FAILURES("marac.batch.failures", "Batches that were held back, to be tried again"),
  FRESHNESS(
      "marac.signals.freshness", "Time from a publisher's yes to a signal until it is stored here"),
  FEED_AGE("marac.feed.age", "Time since an agency last spoke on a stream");

  private final String id;
  private final String description;

  TravelMetric(String id, String description) {
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
