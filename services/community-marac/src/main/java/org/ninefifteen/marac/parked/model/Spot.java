package org.ninefifteen.marac.parked.model;

/** Where a record lay before it was parked. */
public record Spot(String topic, int partition, long offset) {}
