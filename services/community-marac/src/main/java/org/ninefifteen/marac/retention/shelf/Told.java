package org.ninefifteen.marac.retention.shelf;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was told, read from end to end: slow, and nobody waits for it. */
@Component
class Told {

  private final ReactiveMongoTemplate template;

  Told(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /** What calls have claimed and was recorded before. */
  Flux<Signal> before(Reach reach, Instant boundary) {
    return read(Stored.ARCHIVE, and(of(reach), lt("recordedAt", Date.from(boundary))));
  }

  /** All of it, what no call has claimed yet as well. */
  Flux<Signal> all(Reach reach) {
    return Flux.concat(read(Stored.ARCHIVE, of(reach)), read(Stored.INBOX, of(reach)));
  }

  /** The signals that name one of these people; of nobody none, and nothing is read. */
  Flux<Signal> naming(Reach reach, Set<String> people) {
    return people.isEmpty() ? Flux.empty() : all(reach).filter(signal -> names(signal, people));
  }

  Mono<Set<SignalId>> namesOf(Flux<Signal> signals) {
    return signals.map(Signal::id).collect(Collectors.toSet());
  }

  static boolean names(Signal signal, Set<String> people) {
    return !Collections.disjoint(Same.people(signal), people);
  }

  private Flux<Signal> read(String collection, Bson query) {
    return template.execute(collection, signals -> signals.find(query)).map(SignalDocuments::read);
  }

  private static Bson of(Reach reach) {
    String source = "/partnerships/" + reach.partnership();
    return and(gte("_id", source + "/"), lt("_id", source + "0"));
  }
}
