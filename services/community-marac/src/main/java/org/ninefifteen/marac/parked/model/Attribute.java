package org.ninefifteen.marac.parked.model;

import org.jspecify.annotations.Nullable;

/** A header of a record, as it came. */
@SuppressWarnings("ArrayRecordComponent") // bytes are carried and never compared
public record Attribute(String name, byte @Nullable [] value) {}
