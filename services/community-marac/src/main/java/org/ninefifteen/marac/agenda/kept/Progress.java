package org.ninefifteen.marac.agenda.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.CallCalendar;
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
   * @param claimedBefore what was recorded from then on has been moved for no call
   */
  public record Standing(
      LocalDate first, Call next, Optional<Call> unmoved, Instant claimedBefore) {}

  public Mono<Standing> of(Reach reach, CallCalendar calendar) {
    return stored(reach, calendar).flatMap(stored -> standing(reach, calendar, stored));
  }

  /** The call is frozen and its signals are moved: the next one is assembled. */
  public Mono<Void> done(Reach reach, Call call, CallCalendar calendar) {
    Update forward =
        new Update()
            .max("next", calendar.after(call.date()).toString())
            .max("claimedBefore", Date.from(call.cutoff()));
    return template.updateFirst(byName(reach), forward, COLLECTION).then();
  }

  private Mono<Document> stored(Reach reach, CallCalendar calendar) {
    return template
        .findOne(byName(reach), Document.class, COLLECTION)
        .switchIfEmpty(Mono.defer(() -> begin(reach, calendar)));
  }

  private static Query byName(Reach reach) {
    return Query.query(Criteria.where("_id").is(reach.partnership()));
  }

  private Mono<Document> begin(Reach reach, CallCalendar calendar) {
    String first = calendar.upcoming(reach.partnership(), clock.instant()).date().toString();
    Update begun = new Update().setOnInsert("first", first).setOnInsert("next", first);
    return template.findAndModify(byName(reach), begun, UPSERT, Document.class, COLLECTION);
  }

  /** Where no call has been noted so far, earlier versions may have moved anything. */
  private static Instant claimedBefore(Document stored) {
    Date noted = stored.getDate("claimedBefore");
    return noted == null ? Instant.MAX : noted.toInstant();
  }

  private Mono<Standing> standing(Reach reach, CallCalendar calendar, Document stored) {
    LocalDate first = LocalDate.parse(stored.getString("first"));
    LocalDate noted = LocalDate.parse(stored.getString("next"));
    // The days held may have changed since it was noted.
    LocalDate held = calendar.holds(noted) ? noted : calendar.after(noted);
    Call due = calendar.on(reach.partnership(), held);
    return agendas
        .isFrozen(reach, held)
        .map(isFrozen ->
            isFrozen
                ? new Standing(
                    first,
                    calendar.on(reach.partnership(), calendar.after(held)),
                    Optional.of(due),
                    claimedBefore(stored))
                : new Standing(first, due, Optional.empty(), claimedBefore(stored)));
  }
}
