package org.ninefifteen.cctv.wire;

import java.util.Set;

/**
 * Whose a thing is, and who may know of it.
 *
 * @param audience the agencies that see it beside that one; empty for all
 */
public record Owner(String agency, Set<String> audience) {}
