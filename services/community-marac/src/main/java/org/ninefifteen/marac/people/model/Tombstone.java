package org.ninefifteen.marac.people.model;

import java.time.Instant;

/**
 * What stands where a person was.
 *
 * @param decision the name of the decision to erase, never its words
 */
public record Tombstone(Instant at, String decision) {}
