package org.ninefifteen.contacts.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts for tests. */
final class Encounters {

  static final Instant NIGHT = Instant.parse("2019-02-18T23:10:00Z");
  static final Instant MORNING = Instant.parse("2019-02-19T07:45:00Z");
  static final Place PHOENIX_ROAD =
      new Place(
          null, "Phoenix Road", null, "Somers Town", null, null, null, Place.Precision.STREET);

  private Encounters() {}

  static Encounter with(@Nullable String person, Offer... offers) {
    return new Encounter(NIGHT, person, PHOENIX_ROAD, true, Set.of(), Set.of(), List.of(offers));
  }
}
