package org.ninefifteen.kit.personal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.RawBsonDocument;
import org.ninefifteen.kit.personal.matching.model.Trait;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.Opening.Opened;
import org.ninefifteen.kit.personal.model.SealBroken;
import org.ninefifteen.kit.personal.model.Secret;
import org.ninefifteen.testkit.parts.Parts;
import reactor.core.publisher.Flux;

/** Two instances of a service on one store and one keyset; the second forgets keys soon. */
record TwoInstances(Instance here, Instance there, String uri) implements AutoCloseable {

  static final String P = "medway";
  static final Secret TEXT = new Secret("canary Ana Vale");
  static final Opened OPENED = new Opened(TEXT);
  static final Erased DECIDED = new Erased(Instant.parse("2026-01-02T03:04:05Z"), "decision-1");

  private static final AtomicInteger DATABASES = new AtomicInteger();

  static TwoInstances on(Parts parts, Path folder) {
    String uri = parts.storeUri("subjects" + DATABASES.incrementAndGet());
    Path keyset = folder.resolve("keyset.json");
    return new TwoInstances(
        Instance.of(keyset, uri, Duration.ofMinutes(5)),
        Instance.of(keyset, uri, Duration.ofSeconds(1)),
        uri);
  }

  Sealing sealing(String... subjects) {
    return here.sealing(P, List.of(subjects));
  }

  Unsealing unsealing(String... subjects) {
    return here.unsealing(P, List.of(subjects));
  }

  void remember(String partnership, String subject, Trait... traits) {
    here.sealing(partnership, List.of(subject));
    here.matching().remember(partnership, subject, List.of(traits)).block();
  }

  Set<String> candidates(String partnership, Trait... traits) {
    return Instance.now(there.matching().candidates(partnership, List.of(traits)));
  }

  Erased destroy(String subject) {
    return here.destroy(P, subject, DECIDED);
  }

  /** Every document of every collection, byte for byte. */
  List<String> stored() {
    try (MongoClient client = MongoClients.create(uri)) {
      var database = client.getDatabase(new ConnectionString(uri).getDatabase());
      return Instance.now(
          Flux.from(database.listCollectionNames())
              .flatMap(name -> database.getCollection(name, RawBsonDocument.class).find())
              .map(document -> new String(document.getByteBuffer().array(), ISO_8859_1))
              .collectList());
    }
  }

  /** Neither says anything of what is inside. */
  static void assertBroken(ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isExactlyInstanceOf(SealBroken.class)
        .hasNoCause()
        .hasMessage("A sealed text does not open.");
  }

  @Override
  public void close() {
    here.close();
    there.close();
  }
}
