package org.ninefifteen.marac.people;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.model.UpdateOptions;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.marac.people.model.Known;
import org.ninefifteen.marac.people.model.Pair;
import org.ninefifteen.marac.people.model.Same;
import org.ninefifteen.marac.people.model.Tombstone;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the folds read of decisions about people: a document a reference, found by its name. It
 * follows from the decisions, and written again it is the same.
 */
@Component
public class PeopleStore {

  private static final String COLLECTION = "people";
  private static final String SAME = "same";
  private static final String ERASED = "erased";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final ReactiveMongoTemplate template;

  PeopleStore(ReactiveMongoTemplate template) {
    this.template = template;
  }

  /** What is known of these people, and of all whom they are one with. */
  public Mono<Known> find(Reach reach, Collection<String> people) {
    return Mono.just(Search.of(people))
        .expand(search -> search.isDone() ? Mono.empty() : next(reach, search))
        .last()
        .map(Search::known);
  }

  /** They are one, whoever they were before. */
  public Mono<Void> join(Reach reach, Pair pair) {
    return update(reach, pair.one(), addToSet(SAME, pair.other()))
        .then(update(reach, pair.other(), addToSet(SAME, pair.one())));
  }

  /** They are two again. */
  public Mono<Void> part(Reach reach, Pair pair) {
    return update(reach, pair.one(), pull(SAME, pair.other()))
        .then(update(reach, pair.other(), pull(SAME, pair.one())));
  }

  /** The first tombstone stands. */
  public Mono<Void> bury(Reach reach, String person, Tombstone tombstone) {
    Document stone =
        new Document("at", Date.from(tombstone.at())).append("decision", tombstone.decision());
    return update(reach, person, min(ERASED, stone));
  }

  private Mono<Void> update(Reach reach, String person, Bson update) {
    return template
        .execute(COLLECTION, all -> all.updateOne(eq("_id", id(reach, person)), update, UPSERT))
        .then();
  }

  private Mono<Search> next(Reach reach, Search search) {
    List<String> names = search.open().stream().map(person -> id(reach, person)).toList();
    int prefix = reach.partnership().length() + 1;
    return template
        .execute(COLLECTION, all -> all.find(in("_id", names)))
        .collectMap(found -> found.getString("_id").substring(prefix))
        .map(search::with);
  }

  private static String id(Reach reach, String person) {
    return reach.partnership() + "|" + person;
  }

  /** Found so far, and who is still to be looked for: who is one with whom leads on to others. */
  private record Search(Map<String, Document> found, Set<String> asked, Set<String> open) {

    static Search of(Collection<String> people) {
      return new Search(Map.of(), Set.of(), new TreeSet<>(people));
    }

    boolean isDone() {
      return open.isEmpty();
    }

    Search with(Map<String, Document> more) {
      Map<String, Document> all = new HashMap<>(found);
      all.putAll(more);
      Set<String> done = new TreeSet<>(asked);
      done.addAll(open);
      Set<String> next = new TreeSet<>();
      more.values().forEach(document -> next.addAll(same(document)));
      next.removeAll(done);
      return new Search(all, done, next);
    }

    Known known() {
      Map<String, List<String>> same = new HashMap<>();
      Map<String, Tombstone> erased = new HashMap<>();
      found.forEach((person, document) -> {
        same.put(person, same(document));
        Document stone = document.get(ERASED, Document.class);
        if (stone != null) {
          erased.put(
              person, new Tombstone(stone.getDate("at").toInstant(), stone.getString("decision")));
        }
      });
      return new Known(new Same(same, erased.keySet()), erased);
    }

    private static List<String> same(Document document) {
      return document.getList(SAME, String.class, List.of());
    }
  }
}
