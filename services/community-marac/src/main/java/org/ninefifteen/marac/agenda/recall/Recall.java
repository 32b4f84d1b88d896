package org.ninefifteen.marac.agenda.recall;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.agenda.kept.IssueDocuments;
import org.ninefifteen.marac.agenda.model.Issue;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.people.model.Known;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what a fold needs, as far as one reaches: a partnership's inbox, and all else by name. */
@Component
public class Recall {

  private static final String PERSON = "|person:";

  /** A command has at most 16 MB, which 200,000 names are. */
  private static final int NAMES_AT_ONCE = 1000;

  private final ReactiveMongoTemplate template;
  private final PeopleStore people;

  Recall(ReactiveMongoTemplate template, PeopleStore people) {
    this.template = template;
    this.people = people;
  }

  /**
   * What no call has claimed: a signal may lie in the inbox still while it is moved.
   *
   * @param claimedBefore what was recorded from then on has been moved for no call
   */
  Mono<List<Signal>> unclaimed(
      Reach reach, Call call, Set<SignalId> claimed, Instant claimedBefore) {
    return inbox(reach)
        .filter(signal -> call.mayClaim(signal) && !claimed.contains(signal.id()))
        .collectList()
        .flatMap(signals -> withoutArchived(signals, claimedBefore));
  }

  /** Which of the people of the signals are one. */
  Mono<Same> same(Reach reach, Collection<Signal> signals) {
    Set<String> named = new HashSet<>();
    signals.forEach(signal -> named.addAll(Same.people(signal)));
    return people.find(reach, named).map(Known::same);
  }

  /** The traces of each subject of the signals; people that are one are one subject. */
  Mono<Map<SubjectKey, List<Trace>>> pages(
      Reach reach, Collection<Signal> signals, Call call, Policy policy, Same same) {
    return pages(reach, PagesWanted.by(signals, call, policy, same))
        .flatMap(pages ->
            pages(reach, PagesWanted.ofReports(ofPeople(reach, pages), call))
                .map(reports -> bySubject(reach, pages, reports, same)));
  }

  /** The issues as earlier calls had them; one that no call had comes back as it is. */
  Mono<List<Issue>> issues(Reach reach, List<Issue> asked) {
    Map<String, Issue> byName = new HashMap<>();
    asked.forEach(issue -> byName.put(IssueDocuments.id(reach.partnership(), issue), issue));
    return byName(reach, IssueDocuments.COLLECTION, byName.keySet())
        .flatMap(found ->
            Mono.justOrEmpty(byName.get(found.getString("_id")))
                .map(name -> IssueDocuments.read(found, name)))
        .collectList();
  }

  /** Signals wherever they are: in the inbox, or in the archive once a call has claimed them. */
  public Mono<List<Signal>> signals(Reach reach, Collection<SignalId> ids) {
    List<String> names = ids.stream().map(SignalId::toString).toList();
    return Flux.merge(byName(reach, Stored.INBOX, names), byName(reach, Stored.ARCHIVE, names))
        .map(SignalDocuments::read)
        .filter(signal -> sees(reach, signal.origin()))
        .distinct(Signal::id)
        .collectList();
  }

  /** By agency and stream, as in {@code kent-police|reports}. */
  Mono<Map<String, Document>> feeds(Reach reach, Collection<String> names) {
    String prefix = reach.partnership() + "|";
    return byName(reach, Stored.FEEDS, names.stream().map(prefix::concat).toList())
        .collectMap(feed -> feed.getString("_id").substring(prefix.length()));
  }

  private Flux<Signal> inbox(Reach reach) {
    String source = "/partnerships/" + reach.partnership();
    Bson ofPartnership = and(gte("_id", source + "/"), lt("_id", source + "0"));
    return template
        .execute(Stored.INBOX, inbox -> inbox.find(ofPartnership))
        .map(SignalDocuments::read)
        .filter(signal -> sees(reach, signal.origin()));
  }

  private Mono<List<Signal>> withoutArchived(List<Signal> signals, Instant claimedBefore) {
    List<String> names =
        signals.stream()
            .filter(s -> s.origin().recordedAt().isBefore(claimedBefore))
            .map(s -> s.id().toString())
            .toList();
    return byName(Stored.ARCHIVE, names, include("_id"))
        .map(found -> found.getString("_id"))
        .collect(HashSet<String>::new, HashSet::add)
        .map(archived ->
            signals.stream().filter(s -> !archived.contains(s.id().toString())).toList());
  }

  private Mono<List<Document>> pages(Reach reach, Set<String> names) {
    return byName(reach, Stored.PAGES, names).collectList();
  }

  /** Names begin with their partnership; one of another is a mistake, and is not looked for. */
  private Flux<Document> byName(Reach reach, String collection, Collection<String> names) {
    String partnership = reach.partnership() + "|";
    String source = "/partnerships/" + reach.partnership() + "/";
    List<String> within =
        names.stream().filter(n -> n.startsWith(partnership) || n.startsWith(source)).toList();
    return byName(collection, within, new Document());
  }

  private Flux<Document> byName(String collection, List<String> names, Bson fields) {
    return Flux.fromIterable(names)
        .buffer(NAMES_AT_ONCE)
        .concatMap(
            some -> template.execute(collection, c -> c.find(in("_id", some)).projection(fields)));
  }

  private static boolean sees(Reach reach, Signal.Origin origin) {
    return reach.sees(origin.audience(), origin.agency());
  }

  private static List<Trace> ofPeople(Reach reach, List<Document> pages) {
    return pages.stream()
        .filter(page -> page.getString("_id").contains(PERSON))
        .flatMap(page -> PageDocuments.read(reach, page).stream())
        .toList();
  }

  private static Map<SubjectKey, List<Trace>> bySubject(
      Reach reach, List<Document> pages, List<Document> reports, Same same) {
    Map<SubjectKey, List<Trace>> traces = new HashMap<>();
    for (List<Document> each : List.of(pages, reports)) {
      for (Document page : each) {
        traces
            .computeIfAbsent(same.of(PageDocuments.subject(page)), s -> new ArrayList<>())
            .addAll(PageDocuments.read(reach, page));
      }
    }
    return traces;
  }
}
