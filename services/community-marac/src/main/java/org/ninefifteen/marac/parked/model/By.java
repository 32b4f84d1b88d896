package org.ninefifteen.marac.parked.model;

import java.time.Instant;

/** Who did it, and when. */
public record By(String who, Instant at) {}
