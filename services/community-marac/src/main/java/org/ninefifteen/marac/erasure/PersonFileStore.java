package org.ninefifteen.marac.erasure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.marac.erasure.model.Erasure.State;
import org.ninefifteen.marac.erasure.model.PersonFile;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps the files of people, each in one document with what is still to be told of it. */
@Component
class PersonFileStore {

  private static final String AGENCY = "community-marac";
  private static final Attempt WITHOUT_KEY = new Attempt(null, null);
  private static final Answer DONE = Answer.ok("");

  private final OutboxCollection<PersonFileDocument> files;

  PersonFileStore(Outboxes outboxes) {
    this.files = outboxes.of(PersonFileDocument.class);
  }

  /** A page of a list; {@code total} counts the whole list. */
  record Page(List<PersonFile> files, int page, int size, long total) {}

  /**
   * Those of whom an erasure was requested, whoever was asked for last first.
   *
   * @param state of one of their erasures; null asks for any
   */
  Mono<Page> requested(Reach reach, @Nullable State state, int page, int size) {
    Sort newest = Sort.by(Sort.Direction.DESC, "erasures.requested.at", "_id");
    return page(reach, in(state), PageRequest.of(page, size, newest));
  }

  private static Criteria in(@Nullable State state) {
    return switch (state) {
      case null -> Criteria.where("erasures").ne(List.of());
      case REQUESTED -> flagged(PersonFileDocument.OPEN);
      case REFUSED -> Criteria.where("erasures.refused").exists(true);
      case APPROVED -> flagged(PersonFileDocument.DUE);
      case DONE -> Criteria.where("erasures.erased").exists(true);
    };
  }

  /** Those under a hold, by reference. */
  Mono<Page> held(Reach reach, int page, int size) {
    Criteria held = flagged(PersonFileDocument.HELD);
    return page(reach, held, PageRequest.of(page, size, Sort.by("_id")));
  }

  private Mono<Page> page(Reach reach, Criteria asked, PageRequest part) {
    return files
        .list(reach, asked, part)
        .map(PersonFileDocument::file)
        .collectList()
        .zipWith(
            files.count(reach, asked),
            (found, total) -> new Page(found, part.getPageNumber(), part.getPageSize(), total));
  }

  private static Criteria flagged(String flag) {
    return Criteria.where(flag).is(true);
  }

  Flux<PersonFile> held(Reach reach) {
    return files
        .list(reach, flagged(PersonFileDocument.HELD), Pageable.unpaged())
        .map(PersonFileDocument::file);
  }

  Flux<PersonFile> due(Reach reach) {
    return files
        .list(reach, flagged(PersonFileDocument.DUE), Pageable.unpaged())
        .map(PersonFileDocument::file);
  }

  Mono<PersonFile> find(Reach reach, String person) {
    return files
        .find(reach, person)
        .map(PersonFileDocument::file)
        .defaultIfEmpty(PersonFile.empty(person));
  }

  Mono<PersonFile> change(Reach reach, String person, UnaryOperator<PersonFile> decision) {
    return change(reach, person, decision, file -> List.of());
  }

  /** Two decisions at once: the second sees the first. A file begins with its first decision. */
  Mono<PersonFile> change(
      Reach reach,
      String person,
      UnaryOperator<PersonFile> decision,
      Function<PersonFile, List<Envelope>> news) {
    return begin(reach, person)
        .then(
            Mono.defer(() ->
                files.change(
                    reach,
                    person,
                    WITHOUT_KEY,
                    document -> {
                      PersonFile next = decision.apply(document.file());
                      List<Envelope> told =
                          next.equals(document.file()) ? List.of() : news.apply(next);
                      return new Change<>(
                          document.after(next, document.outbox().with(told, WITHOUT_KEY, DONE)),
                          DONE);
                    })))
        .then(Mono.defer(() -> find(reach, person)));
  }

  private Mono<Void> begin(Reach reach, String person) {
    PersonFileDocument empty =
        new PersonFileDocument(
            reach.key(person),
            null,
            reach.partnership(),
            AGENCY,
            Set.of(),
            person,
            List.of(),
            List.of(),
            false,
            false,
            false,
            Outbox.of(List.of()));
    return files
        .find(reach, person)
        .hasElement()
        .flatMap(isThere -> isThere ? Mono.empty() : files.insertAll(List.of(empty)).then());
  }
}
