package org.ninefifteen.marac.agenda.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.bson.Document;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.CallCalendar;
import org.ninefifteen.marac.model.Partnership;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * How far a partnership's calls have come. It is remembered from the first start on, so that a call
 * that came due while nothing ran is not forgotten.
 */
@Component
public class Progress {

  private static final String COLLECTION = "calls";
  private static final FindAndModifyOptions UPSERT =
      FindAndModifyOptions.options().upsert(true).returnNew(true);

  private final ReactiveMongoTemplate template;
  private final AgendaStore agendas;
  private final Clock clock;

  Progress(ReactiveMongoTemplate template, AgendaStore agendas, Clock clock) {
    this.template = template;
    this.agendas = agendas;
    this.clock = clock;
  }

  /**
   * Where the calls of a partnership stand.
   *
   * @param first the first call that was ever assembled
   * @param next the call that is assembled now, or that is due
   * @param unmoved the call before it, if that is frozen but its signals are not moved yet
   */
  public record Standing(LocalDate first, Call next, Optional<Call> unmoved) {}

  public Mono<Standing> of(Partnership partnership) {
    return stored(partnership).flatMap(stored -> standing(partnership, stored));
  }

  /** The call is frozen and its signals are moved: the next one is assembled. */
  public Mono<Void> done(Call call, CallCalendar calendar) {
    Update forward = new Update().max("next", calendar.after(call.date()).toString());
    Query byName = Query.query(Criteria.where("_id").is(call.partnership()));
    return template.updateFirst(byName, forward, COLLECTION).then();
  }

  private Mono<Document> stored(Partnership partnership) {
    Query byName = Query.query(Criteria.where("_id").is(partnership.id()));
    return template
        .findOne(byName, Document.class, COLLECTION)
        .switchIfEmpty(Mono.defer(() -> begin(partnership, byName)));
  }

  private Mono<Document> begin(Partnership partnership, Query byName) {
    CallCalendar calendar = partnership.policy().calendar();
    String first = calendar.upcoming(partnership.id(), clock.instant()).date().toString();
    Update begun = new Update().setOnInsert("first", first).setOnInsert("next", first);
    return template.findAndModify(byName, begun, UPSERT, Document.class, COLLECTION);
  }

  private Mono<Standing> standing(Partnership partnership, Document stored) {
    CallCalendar calendar = partnership.policy().calendar();
    LocalDate first = LocalDate.parse(stored.getString("first"));
    LocalDate noted = LocalDate.parse(stored.getString("next"));
    // The days held may have changed since it was noted.
    LocalDate held = calendar.holds(noted) ? noted : calendar.after(noted);
    Call due = calendar.on(partnership.id(), held);
    return agendas
        .isFrozen(due)
        .map(isFrozen ->
            isFrozen
                ? new Standing(
                    first, calendar.on(partnership.id(), calendar.after(held)), Optional.of(due))
                : new Standing(first, due, Optional.empty()));
  }
}
