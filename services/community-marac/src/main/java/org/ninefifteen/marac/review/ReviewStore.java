package org.ninefifteen.marac.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.memory.model.PageId;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.people.model.Known;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the pages of memory that a month's review needs: those of the month, which stand side by
 * side, and for their subjects alone those of the months before, by name.
 */
@Component
class ReviewStore {

  private static final int MONTHS_BEFORE = 12;
  private static final int NAMES_A_QUERY = 1_000;

  private final ReactiveMongoTemplate mongo;
  private final PeopleStore people;

  ReviewStore(ReactiveMongoTemplate mongo, PeopleStore people) {
    this.mongo = mongo;
    this.people = people;
  }

  Mono<Pages> year(Reach reach, YearMonth month) {
    return month(reach, month)
        .flatMap(news ->
            known(reach, news)
                .flatMap(known ->
                    earlier(reach, month, news, known.same())
                        .map(news::and)
                        .flatMap(all -> links(reach, all).map(all::and))
                        .map(all -> all.as(known))));
  }

  private Mono<Known> known(Reach reach, Pages news) {
    List<String> named =
        news.subjects().stream()
            .filter(subject -> subject.kind() == SubjectKey.Kind.PERSON)
            .map(SubjectKey::key)
            .toList();
    return people.find(reach, named);
  }

  /** Places and people: both kinds begin with a p, and no other does. */
  private Mono<Pages> month(Reach reach, YearMonth month) {
    String prefix = reach.partnership() + "|" + month + "|";
    return pages(reach, Flux.just(and(gte("_id", prefix + "p"), lt("_id", prefix + "q"))));
  }

  private Mono<Pages> earlier(Reach reach, YearMonth month, Pages news, Same same) {
    return named(
        reach,
        news.subjects().stream()
            .flatMap(same::all)
            .distinct()
            .flatMap(subject ->
                IntStream.rangeClosed(1, MONTHS_BEFORE)
                    .mapToObj(month::minusMonths)
                    .map(m -> new PageId(reach.partnership(), m.toString(), subject))));
  }

  /** Links and withdrawals of reports that pages of people name, which those pages do not tell. */
  private Mono<Pages> links(Reach reach, Pages all) {
    return named(
        reach,
        all.traces()
            .filter(trace -> trace.kind() == Trace.Kind.REPORT)
            .map(trace -> new SubjectKey(SubjectKey.Kind.REPORT, trace.thing()))
            .distinct()
            .map(report -> new PageId(reach.partnership(), PageId.STANDING, report)));
  }

  private Mono<Pages> named(Reach reach, Stream<PageId> pages) {
    return pages(
        reach,
        Flux.fromStream(pages.map(PageId::toString))
            .buffer(NAMES_A_QUERY)
            .map(names -> in("_id", names)));
  }

  private Mono<Pages> pages(Reach reach, Flux<Bson> queries) {
    return queries
        .concatMap(this::find)
        .collectList()
        .map(documents -> Pages.read(reach, documents));
  }

  private Flux<Document> find(Bson query) {
    return mongo.execute(Stored.PAGES, pages -> pages.find(query));
  }
}
