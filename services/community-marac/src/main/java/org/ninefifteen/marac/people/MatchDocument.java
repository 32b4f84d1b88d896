package org.ninefifteen.marac.people;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.ninefifteen.marac.people.model.Match;
import org.ninefifteen.marac.people.model.Match.Ruling;
import org.ninefifteen.marac.people.model.Pair;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was decided about a pair, as it is stored.
 *
 * @param id {@code {partnership}/{one}~{other}}
 * @param agency of whoever decided first
 * @param people the two, so that either finds it
 */
@Document(MatchDocument.COLLECTION)
record MatchDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String agency,
    Set<String> audience,
    List<String> people,
    List<Ruling> rulings,
    Outbox outbox)
    implements OutboxDocument {

  static final String COLLECTION = "matches";
  static final String PEOPLE = "people";

  Match match() {
    return new Match(Pair.of(people.getFirst(), people.getLast()), rulings);
  }

  MatchDocument after(Match next, Outbox told) {
    return new MatchDocument(
        id, version, partnership, agency, audience, people, next.rulings(), told);
  }
}
