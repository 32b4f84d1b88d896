package org.ninefifteen.marac.retention.shelf;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The pages of months, trace by trace: what a backfill told lately of long ago stays on its page.
 * What stands until something else is said is on no month's page.
 */
@Component
@ForPeople
class MonthPages implements Shelf {

  private final Told told;
  private final ReactiveMongoTemplate template;

  MonthPages(Told told, ReactiveMongoTemplate template) {
    this.told = told;
    this.template = template;
  }

  @Override
  public Set<Kind> kinds() {
    return EnumSet.of(Kind.MEMORY);
  }

  @Override
  public Mono<List<String>> due(Due due, int most) {
    return kept(due)
        .flatMap(kept ->
            pages(due)
                .filter(page -> !old(page, due, kept).isEmpty())
                .map(page -> page.getString("_id"))
                .take(most)
                .collectList());
  }

  @Override
  public Mono<List<String>> destroy(Due due, List<String> names, Order order) {
    return kept(due)
        .flatMapMany(kept ->
            template
                .execute(Stored.PAGES, pages -> pages.find(in("_id", names)))
                .concatMap(page -> forget(page, old(page, due, kept))))
        .then(removeEmpty(names))
        .thenReturn(List.of());
  }

  private Mono<Set<SignalId>> kept(Due due) {
    return told.namesOf(told.naming(due.reach(), due.held()));
  }

  private static List<String> old(Document page, Due due, Set<SignalId> kept) {
    SubjectKey subject = PageDocuments.subject(page);
    boolean isHeld = subject.kind() == SubjectKey.Kind.PERSON && due.held().contains(subject.key());
    return isHeld ? List.of() : PageDocuments.olderThan(page, due.boundary(), kept);
  }

  /** Of what happened before it was recorded; a month sorts before the word {@code standing}. */
  private Flux<Document> pages(Due due) {
    String partnership = due.reach().partnership() + "|";
    YearMonth next = YearMonth.from(due.boundary().atZone(ZoneOffset.UTC)).plusMonths(2);
    return template.execute(
        Stored.PAGES,
        pages -> pages.find(and(gte("_id", partnership + "0"), lt("_id", partnership + next))));
  }

  private Mono<Void> forget(Document page, List<String> fields) {
    Document gone = new Document();
    fields.forEach(field -> gone.append(field, ""));
    return fields.isEmpty()
        ? Mono.empty()
        : template
            .execute(
                Stored.PAGES,
                pages ->
                    pages.updateOne(eq("_id", page.getString("_id")), new Document("$unset", gone)))
            .then();
  }

  private Mono<Void> removeEmpty(List<String> names) {
    return template
        .execute(
            Stored.PAGES,
            pages -> pages.deleteMany(and(in("_id", names), eq("entries", new Document()))))
        .then();
  }
}
