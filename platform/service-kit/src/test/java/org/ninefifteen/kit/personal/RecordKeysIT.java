package org.ninefifteen.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.kit.personal.TwoInstances.OPENED;
import static org.ninefifteen.kit.personal.TwoInstances.P;
import static org.ninefifteen.kit.personal.TwoInstances.TEXT;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** Keys that are made before their records. */
@WithParts
class RecordKeysIT {

  private static final String STREAM = "things";

  private TwoInstances two;

  @BeforeEach
  void start(Parts parts, @TempDir Path folder) {
    two = TwoInstances.on(parts, folder);
  }

  @AfterEach
  void end() {
    two.close();
  }

  @Test
  void opensElsewhereWhatWasSealedWithAKeyThatWasAtHand() {
    String sealed = sealed(nextWithKey());
    RecordKey record = nextWithKey();

    assertThat(opened(record, sealed(record))).isEqualTo(OPENED);
    TwoInstances.assertBroken(() -> opened(record, sealed));
  }

  @Test
  void opensElsewhereWhatWasSealedWhereNoKeyWasAtHand() {
    RecordKey first = two.here().recordKeys().next(P, STREAM);

    assertThat(first.wrapped()).isEmpty();
    assertThat(opened(first, sealed(first))).isEqualTo(OPENED);
  }

  @Test
  void storesManyKeysAtOnce() {
    nextWithKey();

    assertThat(two.stored()).hasSizeGreaterThan(400);
  }

  @Test
  void asksNoStoreForAKeyThatIsAtHand(Parts parts) {
    two.sealing("s-1");
    RecordKey record = nextWithKey();
    String sealed;
    parts.stopStore();
    try {
      sealed = sealed(record);
    } finally {
      parts.startStore();
    }
    await().untilAsserted(() -> assertThat(opened(record, sealed)).isEqualTo(OPENED));
  }

  @Test
  void givesEachIdOnce() {
    RecordKeys keys = two.here().recordKeys();
    Set<String> ids = ConcurrentHashMap.newKeySet();

    IntStream.range(0, 1000).parallel().forEach(i -> ids.add(keys.next(P, STREAM).id()));

    assertThat(ids).hasSize(1000);
  }

  @Test
  void keepsPartnershipsApart() {
    nextWithKey();

    RecordKey other = two.here().recordKeys().next("other", STREAM);

    assertThat(other.wrapped()).isEmpty();
  }

  @Test
  void goesOnOnceTheStoreIsBack(Parts parts) {
    parts.stopStore();
    try {
      assertThat(two.here().recordKeys().next(P, STREAM).wrapped()).isEmpty();
    } finally {
      parts.startStore();
    }
    RecordKey record = nextWithKey();
    assertThat(opened(record, sealed(record))).isEqualTo(OPENED);
  }

  private RecordKey nextWithKey() {
    return await()
        .until(
            () -> two.here().recordKeys().next(P, STREAM), record -> record.wrapped().isPresent());
  }

  private String sealed(RecordKey record) {
    List<String> all = List.of("s-1", record.subject());
    return Instance.now(two.here().sealer().sealing(P, all, record)).seal(all, "text", "e-1", TEXT);
  }

  private Object opened(RecordKey record, String sealed) {
    List<String> all = List.of("s-1", record.subject());
    return two.there().unsealing(P, all).open(all, "text", "e-1", sealed);
  }
}
