package org.ninefifteen.marac.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.marac.people.model.Match;
import org.ninefifteen.marac.people.model.Match.Ruling;
import org.ninefifteen.marac.people.model.Pair;
import org.springframework.data.domain.Pageable;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what was decided about pairs, each in one document with what is still to be told of it. */
@Component
class MatchStore {

  /** A decision that stands is not made again, whatever key comes with it. */
  private static final Attempt WITHOUT_KEY = new Attempt(null, null);

  private static final Answer DONE = Answer.ok("");

  private final OutboxCollection<MatchDocument> matches;
  private final MatchEventsV1 events;

  MatchStore(Outboxes outboxes, MatchEventsV1 events) {
    this.matches = outboxes.of(MatchDocument.class);
    this.events = events;
  }

  /** Empty where nobody has decided anything. */
  Mono<Match> find(Reach reach, Pair pair) {
    return matches
        .find(reach, pair.id())
        .map(MatchDocument::match)
        .filter(match -> !match.rulings().isEmpty());
  }

  /** All that was ever decided about the person. */
  Flux<Match> about(Reach reach, String person) {
    return matches
        .list(reach, Criteria.where(MatchDocument.PEOPLE).is(person), Pageable.unpaged())
        .map(MatchDocument::match)
        .filter(match -> !match.rulings().isEmpty());
  }

  /**
   * Stores what is decided about a pair, if it is anything new. Two that decide at once: the second
   * sees the first.
   */
  Mono<Void> decide(
      Reach reach, String agency, Pair pair, Function<Match, Optional<Ruling>> decision) {
    return matches
        .insertAll(List.of(undecided(reach, agency, pair)))
        .then(
            Mono.defer(() ->
                matches.change(
                    reach,
                    pair.id(),
                    WITHOUT_KEY,
                    document ->
                        decision
                            .apply(document.match())
                            .map(ruling -> changed(reach, agency, document, ruling))
                            .orElseGet(() -> new Change<>(document, DONE)))))
        .then();
  }

  private static MatchDocument undecided(Reach reach, String agency, Pair pair) {
    return new MatchDocument(
        reach.key(pair.id()),
        null,
        reach.partnership(),
        agency,
        Set.of(),
        pair.people(),
        List.of(),
        Outbox.of(List.of()));
  }

  private Change<MatchDocument> changed(
      Reach reach, String agency, MatchDocument document, Ruling ruling) {
    Match match = document.match();
    List<Envelope> news = List.of(event(reach, agency, match.pair(), ruling));
    Outbox told = document.outbox().with(news, WITHOUT_KEY, DONE);
    return new Change<>(document.after(match.after(ruling), told), DONE);
  }

  private Envelope event(Reach reach, String agency, Pair pair, Ruling ruling) {
    return events.of(ruling.verdict(), pair, reach.partnership(), agency, ruling.at());
  }
}
