package org.ninefifteen.console.marac.model;

import java.time.Instant;

/**
 * What stands where something of a person was.
 *
 * @param decision the name of the decision to erase
 */
public record Erased(Instant at, String decision) {}
