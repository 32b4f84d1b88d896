package org.ninefifteen.marac.agenda.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.model.Call;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The frozen agendas, each inserted once and never changed. */
@Component
public class AgendaStore {

  private final OutboxCollection<AgendaDocument> agendas;
  private final ReactiveMongoTemplate template;
  private final JsonMapper json;

  AgendaStore(Outboxes outboxes, ReactiveMongoTemplate template, JsonMapper json) {
    this.agendas = outboxes.of(AgendaDocument.class);
    this.template = template;
    this.json = json;
  }

  /** The whole agenda: who may see what of it, its items say. */
  public Mono<FrozenAgenda> find(Reach reach, LocalDate date) {
    return template
        .findById(id(reach, date), AgendaDocument.class, AgendaDocument.COLLECTION)
        .map(this::read);
  }

  /** Whether the call is frozen: the document's name is enough to know. */
  public Mono<Boolean> isFrozen(Reach reach, LocalDate date) {
    Query byName = Query.query(Criteria.where("_id").is(id(reach, date)));
    return template.exists(byName, AgendaDocument.COLLECTION);
  }

  /** A call's name: see {@link Call#id()}. */
  private static String id(Reach reach, LocalDate date) {
    return reach.partnership() + "|" + date;
  }

  /** Freezes the agenda with its event, unless another instance did: the first one counts. */
  public Mono<FrozenAgenda> claim(Agenda agenda, Instant now, Envelope event) {
    Call call = agenda.call();
    AgendaDocument document =
        new AgendaDocument(
            call.id(),
            null,
            now,
            agenda.checksum(),
            Document.parse(json.writeValueAsString(agenda)),
            Outbox.of(List.of(event)));
    return agendas
        .insertAll(List.of(document))
        .then(Mono.defer(() -> find(Reach.ofService(call.partnership()), call.date())));
  }

  /** The frozen agendas of a partnership, the newest first. */
  public Flux<FrozenAgenda> past(Reach reach, int page, int size) {
    Query newestFirst =
        Query.query(ofPartnership(reach))
            .with(Sort.by(Sort.Direction.DESC, "_id"))
            .skip((long) page * size)
            .limit(size);
    return template.find(newestFirst, AgendaDocument.class).map(this::read);
  }

  /** Those of the days before, the oldest first. */
  public Flux<FrozenAgenda> before(Reach reach, LocalDate date) {
    Criteria older = Criteria.where("_id").gte(reach.partnership() + "|").lt(id(reach, date));
    return template
        .find(Query.query(older).with(Sort.by("_id")), AgendaDocument.class)
        .map(this::read);
  }

  /** For good: their calls are not frozen again. */
  public Mono<Void> remove(Reach reach, Collection<LocalDate> dates) {
    List<String> names = dates.stream().map(date -> id(reach, date)).toList();
    Query byName = Query.query(Criteria.where("_id").in(names));
    return template.remove(byName, AgendaDocument.COLLECTION).then();
  }

  public Mono<Long> count(Reach reach) {
    return template.count(Query.query(ofPartnership(reach)), AgendaDocument.COLLECTION);
  }

  /** The names that start so: a closing brace is the sign after the bar. */
  private static Criteria ofPartnership(Reach reach) {
    String partnership = reach.partnership();
    return Criteria.where("_id").gte(partnership + "|").lt(partnership + "}");
  }

  private FrozenAgenda read(AgendaDocument document) {
    Agenda agenda = json.readValue(document.agenda().toJson(), Agenda.class);
    return new FrozenAgenda(agenda, document.frozenAt(), document.checksum());
  }
}
