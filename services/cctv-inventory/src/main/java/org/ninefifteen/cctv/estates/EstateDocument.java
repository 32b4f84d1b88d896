package org.ninefifteen.cctv.estates;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.cctv.wire.Owner;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An estate in the store.
 *
 * @param audience the agencies that see it beside the one that entered it; empty for all
 * @param corrections with their reasons, which never leave this service as an event
 */
@Document("estates")
record EstateDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String agency,
    Set<String> audience,
    String estate,
    String name,
    @Nullable Place place,
    Stage stage,
    List<Estate.Correction> corrections,
    Outbox outbox)
    implements OutboxDocument {

  static EstateDocument of(String partnership, Owner owner, Estate estate, Outbox outbox) {
    return of(null, partnership, owner, estate, outbox);
  }

  /** The same document after something happened. */
  EstateDocument after(Estate next, Outbox told) {
    return of(version, partnership, owner(), next, told);
  }

  private static EstateDocument of(
      @Nullable Long version, String partnership, Owner owner, Estate estate, Outbox outbox) {
    return new EstateDocument(
        partnership + "/" + estate.id(),
        version,
        partnership,
        owner.agency(),
        owner.audience(),
        estate.id(),
        estate.name(),
        estate.place(),
        estate.stage(),
        estate.corrections(),
        outbox);
  }

  Owner owner() {
    return new Owner(agency, audience);
  }

  Estate asEstate() {
    return new Estate(estate, name, place, stage, corrections);
  }
}
