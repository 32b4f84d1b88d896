package org.ninefifteen.cctv.estates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An estate in the store.
 *
 * @param corrections with their reasons, which never leave this service as an event
 */
@Document("estates")
record EstateDocument(
    @Id String id,
    @Version @Nullable Long version,
    String estate,
    String name,
    @Nullable Place place,
    Stage stage,
    List<Estate.Correction> corrections,
    Outbox outbox)
    implements OutboxDocument {

  static String id(String partnership, String estate) {
    return partnership + "/" + estate;
  }

  static EstateDocument of(String id, @Nullable Long version, Estate estate, Outbox outbox) {
    return new EstateDocument(
        id,
        version,
        estate.id(),
        estate.name(),
        estate.place(),
        estate.stage(),
        estate.corrections(),
        outbox);
  }

  Estate asEstate() {
    return new Estate(estate, name, place, stage, corrections);
  }
}
