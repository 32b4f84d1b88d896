package org.ninefifteen.marac.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** What differs between two databases, by collection and id, some documents at a time. */
final class Comparison {

  private static final int AT_ONCE = 200;
  private static final String SAME = "same";

  private final Live live;
  private final Live anew;
  private final List<String> differences = new ArrayList<>();

  Comparison(Live live, Live anew) {
    this.live = live;
    this.anew = anew;
  }

  List<String> differences() {
    return List.copyOf(differences);
  }

  void differs(String collection, String id, String how) {
    differences.add(collection + " " + id + " " + how);
  }

  void compare(String collection) {
    batches(live, collection).doOnNext(some -> compare(collection, some)).blockLast();
    batches(anew, collection).doOnNext(some -> missing(collection, some)).blockLast();
  }

  private static Flux<List<Document>> batches(Live of, String collection) {
    return Flux.from(of.collection(collection).find()).buffer(AT_ONCE);
  }

  private void compare(String collection, List<Document> some) {
    Map<String, Document> rebuilt = found(anew, collection, some);
    for (Document each : some) {
      Document other = rebuilt.get(name(each));
      if (other == null) {
        differs(collection, name(each), "does not follow from the topics");
      } else if (!plain(each).equals(plain(other))) {
        differs(collection, name(each), "is something else when it is made from the topics");
      }
    }
  }

  private void missing(String collection, List<Document> some) {
    Map<String, Document> living = found(live, collection, some);
    some.stream()
        .filter(each -> !living.containsKey(name(each)))
        .forEach(each -> differs(collection, name(each), "is in the topics alone"));
  }

  /** Which are there of these names, looked up without holding up the stream that asks. */
  private static Map<String, Document> found(Live in, String collection, List<Document> some) {
    return in.byName(
        collection, some.stream().map(each -> Objects.requireNonNull(each.get("_id"))).toList());
  }

  private static String name(Document document) {
    return String.valueOf(document.get("_id"));
  }

  /** Who is the same as whom is a set, whose order in the store is that of the decisions. */
  private static Document plain(Document document) {
    Document plain = new Document(document);
    @Nullable List<String> same = plain.getList(SAME, String.class);
    if (same != null) {
      plain.put(SAME, same.stream().sorted().toList());
    }
    return plain;
  }
}
