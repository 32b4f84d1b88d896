package org.ninefifteen.contacts.model;

import org.jspecify.annotations.Nullable;

/**
 * Where something happened.
 *
 * @param placeId the place's id in the partnership's gazetteer
 * @param uprn Unique Property Reference Number
 */
public record Place(
    @Nullable String placeId,
    String name,
    @Nullable String ward,
    @Nullable String estate,
    @Nullable String street,
    @Nullable String uprn,
    @Nullable Point point,
    Precision precision) {

  public Place {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A place needs a name.");
    }
    if (uprn != null && !uprn.matches("\\d{1,12}")) {
      throw new IllegalArgumentException("A UPRN has one to twelve digits.");
    }
  }

  /** How well the place is known; {@code UNKNOWN} is a placeholder such as "No Location". */
  public enum Precision {
    EXACT,
    STREET,
    AREA,
    UNKNOWN
  }
}
