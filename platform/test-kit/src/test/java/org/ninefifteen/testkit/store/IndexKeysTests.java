package org.ninefifteen.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;

/** A file that H2 ordered is read in this order: another would no longer find what lies in it. */
class IndexKeysTests {

  private static final Random CHANCE = new Random(915);

  private static Stream<KeyValue> keys() {
    Stream<Object> texts = IntStream.range(0, 150).mapToObj(i -> text(CHANCE.nextInt(260)));
    Stream<Object> alike =
        Stream.of("", "a", "b", "aa", "a\u0000", "é", "medway|2019-02|x", "medway|2019-02|y");
    Stream<Object> ids = Stream.generate(UUID::randomUUID).limit(20).map(UUID::toString);
    Stream<Object> others = Stream.of(1, 2L, 2.5, true, new UUID(1, 2));
    Stream<KeyValue> pairs = Stream.of(new KeyValue("a", "b"), new KeyValue("a", "a"));
    return Stream.concat(
        Stream.of(texts, alike, ids, others).flatMap(each -> each).map(KeyValue::new), pairs);
  }

  private static String text(int length) {
    return CHANCE
        .ints(length, 0, 300)
        .mapToObj(c -> String.valueOf(c < 260 ? (char) (' ' + c % 90) : (char) c))
        .reduce("", String::concat);
  }

  @Test
  void comeInTheOrderThatH2GivesThem() {
    ObjectDataType byH2 = new ObjectDataType();
    IndexKeys byUs = new IndexKeys();
    List<KeyValue> keys = keys().toList();

    for (KeyValue one : keys) {
      for (KeyValue other : keys) {
        assertThat(Integer.signum(byUs.compare(one, other)))
            .as("%s beside %s", one, other)
            .isEqualTo(Integer.signum(byH2.compare(one, other)));
      }
    }
  }
}
