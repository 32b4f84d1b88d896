package org.ninefifteen.marac.parked.kept;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.parked.model.Parked;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A parked record, as it is stored.
 *
 * @param partnership, agency, audience as its headers say, where they can be read: see {@link
 *     Whose}
 * @param state of the record, where it can be asked for
 */
@Document(ParkedStore.COLLECTION)
public record ParkedDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String agency,
    Set<String> audience,
    String topic,
    Instant parkedAt,
    Parked.State state,
    Parked parked) {

  static ParkedDocument of(Parked parked) {
    Whose whose = Whose.of(parked.came());
    return new ParkedDocument(
        parked.id(),
        null,
        whose.partnership(),
        whose.agency(),
        whose.audience(),
        parked.spot().topic(),
        parked.at(),
        parked.state(),
        parked);
  }

  ParkedDocument with(Parked next) {
    return new ParkedDocument(
        id, version, partnership, agency, audience, topic, parkedAt, next.state(), next);
  }
}
