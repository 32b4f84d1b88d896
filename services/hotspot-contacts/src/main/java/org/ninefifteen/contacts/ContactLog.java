package org.ninefifteen.contacts;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.details.Kept;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says who had to do with contacts: each is about somebody, known by a pseudonym or not at all. */
@Component
public final class ContactLog {

  private final AccessLog log;

  ContactLog(AccessLog log) {
    this.log = log;
  }

  /** Somebody told of it, and whoever reads the stream will know. */
  Mono<Void> taken(Doer doer, String contact, @Nullable String person) {
    List<Held> held = List.of(held(contact, doer.agency()));
    List<String> subjects = Stream.ofNullable(person).toList();
    return log.record(
        List.of(
            doer.does(Action.COLLECTION, held, subjects, null),
            doer.discloses(held, subjects, null, log.recipients())));
  }

  /** It is said to have been otherwise, and whoever reads the stream will know. */
  Function<ContactDocument, Mono<Void>> corrected(Doer doer, @Nullable String person) {
    return log.once(was -> {
      List<Held> held = was.kept().records();
      List<String> subjects = Stream.of(was.person(), person).filter(Objects::nonNull).toList();
      return List.of(
          doer.does(Action.ALTERATION, held, subjects, null),
          doer.discloses(held, subjects, null, log.recipients()));
    });
  }

  /** It counts no more. That travels without the person. */
  Function<ContactDocument, Mono<Void>> withdrawn(Doer doer) {
    return log.once(was -> {
      Kept kept = was.kept();
      return List.of(doer.does(Action.ALTERATION, kept.records(), kept.subjects(), null));
    });
  }

  /** One entry for all that one answer shows. */
  public Mono<Void> shown(Doer doer, List<Kept> contacts) {
    if (contacts.isEmpty()) {
      return Mono.empty();
    }
    List<Held> held = contacts.stream().map(Kept::record).toList();
    List<String> subjects = contacts.stream().flatMap(it -> it.subjects().stream()).toList();
    return log.record(doer.does(Action.CONSULTATION, held, subjects, null));
  }

  private static Held held(String contact, String agency) {
    return new Held("hotspot-contacts/" + contact, agency);
  }
}
