package org.ninefifteen.marac.agenda.kept;

import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A frozen agenda. That it is there is the claim on every signal that it names.
 *
 * @param id {@code medway|2019-02-19}
 * @param agenda the agenda as the JSON of its records, so that it can be read in the store too
 */
@org.springframework.data.mongodb.core.mapping.Document(AgendaDocument.COLLECTION)
record AgendaDocument(
    @Id String id,
    @Version @Nullable Long version,
    Instant frozenAt,
    String checksum,
    Document agenda,
    Outbox outbox)
    implements OutboxDocument {

  static final String COLLECTION = "agendas";
}
