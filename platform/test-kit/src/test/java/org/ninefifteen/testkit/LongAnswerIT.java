package org.ninefifteen.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message of the wire protocol has at most 48,000,000 bytes; what is asked for may be more. */
@ParameterizedClass
@EnumSource
class LongAnswerIT {

  private static final int DOCUMENTS = 2_500;
  private static final String WORDS = "x".repeat(25_000);

  private final TriedStore tried;
  private final MongoCollection<Document> things;

  LongAnswerIT(Backend backend, @TempDir Path folder) {
    tried = TriedStore.of(backend, folder);
    things = tried.things();
  }

  @AfterEach
  void stop() {
    tried.close();
  }

  /** A reactive client that is not held back asks for so many. */
  @ParameterizedTest
  @ValueSource(ints = {0, Integer.MAX_VALUE})
  void whatIsLongerThanAMessageComesInSeveral(int atOnce) {
    things.insertMany(
        IntStream.range(0, DOCUMENTS)
            .mapToObj(i -> new Document("_id", i).append("words", WORDS))
            .toList());

    var found = things.find().batchSize(atOnce).map(each -> each.getInteger("_id"));
    assertThat(found.into(new ArrayList<>()))
        .containsExactlyInAnyOrderElementsOf(IntStream.range(0, DOCUMENTS).boxed().toList());
  }

  @Test
  void whoAsksForSoManyGetsThoseAndNoMore() {
    things.insertMany(IntStream.range(0, DOCUMENTS).mapToObj(i -> new Document("_id", i)).toList());

    assertThat(things.find().limit(1_200).into(new ArrayList<>())).hasSize(1_200);
    assertThat(things.find().skip(100).batchSize(7).into(new ArrayList<>())).hasSize(2_400);
    assertThat(things.countDocuments()).isEqualTo(DOCUMENTS);
    assertThat(things.deleteMany(new Document()).getDeletedCount()).isEqualTo(DOCUMENTS);
  }
}
