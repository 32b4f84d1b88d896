package org.ninefifteen.testkit.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;

/**
 * Asks for thousands of things that are there and not for the caller, and for things that nobody
 * has: both get the same answer, and both cost the store the same.
 *
 * <pre>{@code
 * new ForeignIds(mongo, queries, port)
 *     .assertAreUnknown(10_000, "reports", "reports", caller, new Foreign("medway", id, owner));
 * }</pre>
 *
 * <p>The context must let a client ask as often as that.
 */
public final class ForeignIds {

  private static final int UNKNOWN = 500;
  private static final int AT_ONCE = 50;

  private final HttpClient http = HttpClient.newHttpClient();
  private final ReactiveMongoTemplate store;
  private final StoreQueries queries;
  private final int port;

  public ForeignIds(ReactiveMongoTemplate store, StoreQueries queries, int port) {
    this.store = store;
    this.queries = queries;
    this.port = port;
  }

  /** Different answers, without the ids in them, and what they cost. */
  private record Answers(Set<String> different, long queries) {}

  /**
   * Asks in Medway, where the caller is.
   *
   * @param many of these in all
   * @param collection where they are stored
   * @param things where they are shown: {@code /partnerships/medway/{things}/{id}}
   * @param caller its {@code Authorization}
   */
  public void assertAreUnknown(
      int many, String collection, String things, String caller, Foreign... foreign) {
    Copies copies = new Copies(store, collection);
    List<String> there = new ArrayList<>();
    for (Foreign thing : foreign) {
      List<String> ids = copies.of(thing, many / foreign.length);
      assertIsThere(things, thing, ids.getFirst());
      there.addAll(ids);
    }

    Answers unknown = ask("medway", things, noIds(), caller);
    Answers refused = ask("medway", things, there, caller);
    Answers elsewhere = ask("camden", things, noIds(), caller);

    assertThat(unknown.different()).hasSize(1).allMatch(answer -> answer.startsWith("404 "));
    assertThat(refused.different()).isEqualTo(unknown.different());
    assertThat(unknown.queries()).as("queries for what nobody has").isPositive();
    assertThat(refused.queries() * UNKNOWN).isEqualTo(unknown.queries() * there.size());
    assertThat(elsewhere.different()).hasSize(1).allMatch(answer -> answer.startsWith("404 "));
    assertThat(elsewhere.queries()).as("queries for a partnership that is another's").isZero();
  }

  private void assertIsThere(String things, Foreign thing, String id) {
    Answers own = ask(thing.partnership(), things, List.of(id), thing.owner());
    assertThat(own.different()).as("what the owner is shown").allMatch(it -> it.startsWith("200 "));
  }

  private static List<String> noIds() {
    return Stream.generate(() -> UUID.randomUUID().toString()).limit(UNKNOWN).toList();
  }

  private Answers ask(String partnership, String things, List<String> ids, String authorization) {
    String path = "http://127.0.0.1:" + port + "/partnerships/" + partnership + "/" + things + "/";
    long before = queries.asked();
    Set<String> different =
        Stream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
            .map(from -> ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
            .flatMap(some -> ask(path, some, authorization))
            .collect(Collectors.toSet());
    return new Answers(different, queries.asked() - before);
  }

  /** All at once. */
  private Stream<String> ask(String path, List<String> ids, String authorization) {
    List<CompletableFuture<String>> answers =
        ids.stream()
            .map(id ->
                HttpRequest.newBuilder(URI.create(path + id))
                    .header("Authorization", authorization)
                    .build())
            .map(request -> http.sendAsync(request, BodyHandlers.ofString()))
            .map(answer -> answer.thenApply(ForeignIds::said))
            .toList();
    return Stream.iterate(0, i -> i < ids.size(), i -> i + 1)
        .map(i -> answers.get(i).join().replace(ids.get(i), "…"));
  }

  private static String said(HttpResponse<String> answer) {
    return answer.statusCode() + " " + answer.body();
  }
}
