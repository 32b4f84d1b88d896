package org.ninefifteen.marac.erasure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
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

  /** Those that wait for approval, by reference. */
  Mono<Page> open(Reach reach, int page, int size) {
    return page(reach, PersonFileDocument.OPEN, page, size);
  }

  /** Those under a hold, by reference. */
  Mono<Page> held(Reach reach, int page, int size) {
    return page(reach, PersonFileDocument.HELD, page, size);
  }

  private Mono<Page> page(Reach reach, String flag, int page, int size) {
    Criteria flagged = Criteria.where(flag).is(true);
    return files
        .list(reach, flagged, PageRequest.of(page, size, Sort.by("_id")))
        .map(PersonFileDocument::file)
        .collectList()
        .zipWith(files.count(reach, flagged), (found, total) -> new Page(found, page, size, total));
  }

  Flux<PersonFile> held(Reach reach) {
    return files
        .list(reach, Criteria.where(PersonFileDocument.HELD).is(true), Pageable.unpaged())
        .map(PersonFileDocument::file);
  }

  Flux<PersonFile> due(Reach reach) {
    return files
        .list(reach, Criteria.where(PersonFileDocument.DUE).is(true), Pageable.unpaged())
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
