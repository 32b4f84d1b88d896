package org.ninefifteen.marac.people;

import static com.mongodb.client.model.Filters.in;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.memory.model.PageId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whom memory knows, as far as one reaches. */
@Component
class PeoplePages {

  private static final int MONTHS = 24;

  private final ReactiveMongoTemplate template;

  PeoplePages(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /** Of those that one sees anything of, by reference: the agencies that told it. */
  Mono<Map<String, List<Held>>> seen(Reach reach, Collection<String> people, YearMonth last) {
    List<String> names =
        people.stream()
            .flatMap(person ->
                IntStream.rangeClosed(0, MONTHS)
                    .mapToObj(last::minusMonths)
                    .map(month -> name(reach, month, person)))
            .toList();
    return template
        .execute(Stored.PAGES, pages -> pages.find(in("_id", names)))
        .collect(TreeMap<String, List<Held>>::new, (seen, page) -> note(reach, seen, page))
        .map(seen -> seen);
  }

  private static void note(Reach reach, Map<String, List<Held>> seen, Document page) {
    String person = PageDocuments.subject(page).key();
    List<Held> held =
        PageDocuments.read(reach, page).stream()
            .map(Trace::agency)
            .map(agency -> new Held("people/" + person, agency))
            .distinct()
            .sorted(Comparator.comparing(Held::agency))
            .toList();
    if (!held.isEmpty()) {
      seen.merge(person, held, PeoplePages::both);
    }
  }

  private static List<Held> both(List<Held> some, List<Held> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static String name(Reach reach, YearMonth month, String person) {
    SubjectKey subject = new SubjectKey(SubjectKey.Kind.PERSON, person);
    return new PageId(reach.partnership(), month.toString(), subject).toString();
  }
}
