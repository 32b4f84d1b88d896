package org.ninefifteen.marac.signals.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened, as the publisher said it.
 *
 * @param id the place's id in the partnership's gazetteer
 * @param name what to call it on the call; not an identity: "On or near Parking Area" names many
 * @param uprn Unique Property Reference Number
 */
public record Place(
    @Nullable String id,
    String name,
    @Nullable String ward,
    @Nullable String estate,
    @Nullable String street,
    @Nullable String uprn,
    @Nullable Point point,
    Precision precision) {

  /** How well the place is known; {@code UNKNOWN} is a placeholder such as "No Location". */
  public enum Precision {
    EXACT,
    STREET,
    AREA,
    UNKNOWN
  }
}
