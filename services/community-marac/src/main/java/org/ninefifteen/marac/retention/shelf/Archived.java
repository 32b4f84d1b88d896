package org.ninefifteen.marac.retention.shelf;

import static com.mongodb.client.model.Filters.in;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The signals that calls have claimed. Memory takes none of them in again: see Horizon. */
@Component
@ForPeople
class Archived implements Shelf {

  private final Told told;
  private final ReactiveMongoTemplate template;

  Archived(Told told, ReactiveMongoTemplate template) {
    this.told = told;
    this.template = template;
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.SIGNALS);
  }

  @Override
  public Mono<List<String>> due(Due due, int most) {
    return told.before(due.reach(), due.boundary())
        .filter(signal -> !Told.names(signal, due.held()))
        .map(Signal::id)
        .map(SignalId::toString)
        .take(most)
        .collectList();
  }

  @Override
  public Mono<List<String>> destroy(Due due, List<String> names, Order order) {
    return told.naming(due.reach(), due.held())
        .map(signal -> signal.id().toString())
        .filter(names::contains)
        .collectList()
        .flatMap(held ->
            remove(names.stream().filter(name -> !held.contains(name)).toList()).thenReturn(held));
  }

  private Mono<Void> remove(List<String> names) {
    return template.execute(Stored.ARCHIVE, archive -> archive.deleteMany(in("_id", names))).then();
  }
}
