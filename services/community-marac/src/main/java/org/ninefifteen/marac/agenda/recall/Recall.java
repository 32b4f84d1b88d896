package org.ninefifteen.marac.agenda.recall;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ninefifteen.marac.agenda.kept.IssueDocuments;
import org.ninefifteen.marac.agenda.model.Issue;
import org.ninefifteen.marac.memory.PageDocuments;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.memory.Stored;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what a fold needs: the partnership's inbox, and all else by name. */
@Component
public class Recall {

  private static final String PERSON = "|person:";

  private final ReactiveMongoTemplate template;

  Recall(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /** What no call has claimed: a signal may lie in the inbox still while it is moved. */
  Mono<List<Signal>> unclaimed(Call call, Set<SignalId> claimed) {
    return inbox(call)
        .filter(signal -> call.mayClaim(signal) && !claimed.contains(signal.id()))
        .collectList()
        .flatMap(this::withoutArchived);
  }

  /** The traces of each subject of the signals. */
  Mono<Map<SubjectKey, List<Trace>>> pages(Collection<Signal> signals, Call call, Policy policy) {
    return pages(PagesWanted.by(signals, call, policy))
        .flatMap(pages ->
            pages(PagesWanted.ofReports(ofPeople(pages), call))
                .map(reports -> bySubject(pages, reports)));
  }

  /** The issues as earlier calls had them; one that no call had comes back as it is. */
  Mono<List<Issue>> issues(String partnership, List<Issue> asked) {
    Map<String, Issue> byName = new HashMap<>();
    asked.forEach(issue -> byName.put(IssueDocuments.id(partnership, issue), issue));
    return byName(IssueDocuments.COLLECTION, byName.keySet())
        .flatMap(found ->
            Mono.justOrEmpty(byName.get(found.getString("_id")))
                .map(name -> IssueDocuments.read(found, name)))
        .collectList();
  }

  /** Signals wherever they are: in the inbox, or in the archive once a call has claimed them. */
  public Mono<List<Signal>> signals(Collection<SignalId> ids) {
    List<String> names = ids.stream().map(SignalId::toString).toList();
    return Flux.merge(byName(Stored.INBOX, names), byName(Stored.ARCHIVE, names))
        .map(SignalDocuments::read)
        .distinct(Signal::id)
        .collectList();
  }

  Mono<Map<String, Document>> feeds(Collection<String> names) {
    return byName(Stored.FEEDS, names).collectMap(feed -> feed.getString("_id"));
  }

  private Flux<Signal> inbox(Call call) {
    String source = "/partnerships/" + call.partnership();
    Bson ofPartnership = and(gte("_id", source + "/"), lt("_id", source + "0"));
    return template
        .execute(Stored.INBOX, inbox -> inbox.find(ofPartnership))
        .map(SignalDocuments::read);
  }

  private Mono<List<Signal>> withoutArchived(List<Signal> signals) {
    List<String> names = signals.stream().map(s -> s.id().toString()).toList();
    if (names.isEmpty()) {
      return Mono.just(signals);
    }
    return template
        .execute(Stored.ARCHIVE, a -> a.find(in("_id", names)).projection(include("_id")))
        .map(found -> found.getString("_id"))
        .collect(HashSet<String>::new, HashSet::add)
        .map(archived ->
            signals.stream().filter(s -> !archived.contains(s.id().toString())).toList());
  }

  private Mono<List<Document>> pages(Set<String> names) {
    return byName(Stored.PAGES, names).collectList();
  }

  private Flux<Document> byName(String collection, Collection<String> names) {
    return names.isEmpty()
        ? Flux.empty()
        : template.execute(collection, c -> c.find(in("_id", names)));
  }

  private static List<Trace> ofPeople(List<Document> pages) {
    return pages.stream()
        .filter(page -> page.getString("_id").contains(PERSON))
        .flatMap(page -> PageDocuments.read(page).stream())
        .toList();
  }

  private static Map<SubjectKey, List<Trace>> bySubject(
      List<Document> pages, List<Document> reports) {
    Map<SubjectKey, List<Trace>> traces = new HashMap<>();
    for (List<Document> each : List.of(pages, reports)) {
      for (Document page : each) {
        traces
            .computeIfAbsent(PageDocuments.subject(page), s -> new ArrayList<>())
            .addAll(PageDocuments.read(page));
      }
    }
    return traces;
  }
}
