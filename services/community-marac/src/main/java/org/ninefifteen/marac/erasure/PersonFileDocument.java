package org.ninefifteen.marac.erasure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.ninefifteen.marac.erasure.model.Erasure;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.PersonFile;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The file of a person, as it is stored.
 *
 * @param id {@code {partnership}/{person}}
 * @param open whether a request waits for approval
 * @param due whether an approved erasure is still to be carried out
 * @param held whether a hold stands
 */
@Document("person-files")
record PersonFileDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String agency,
    Set<String> audience,
    String person,
    List<Hold> holds,
    List<Erasure> erasures,
    boolean open,
    boolean due,
    boolean held,
    Outbox outbox)
    implements OutboxDocument {

  static final String OPEN = "open";
  static final String DUE = "due";
  static final String HELD = "held";

  PersonFile file() {
    return new PersonFile(person, holds, erasures);
  }

  PersonFileDocument after(PersonFile next, Outbox told) {
    return new PersonFileDocument(
        id,
        version,
        partnership,
        agency,
        audience,
        person,
        next.holds(),
        next.erasures(),
        next.open().isPresent(),
        next.due().isPresent(),
        next.standing().isPresent(),
        told);
  }
}
