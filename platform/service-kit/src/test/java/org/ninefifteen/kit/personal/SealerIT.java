package org.ninefifteen.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.kit.personal.TwoInstances.OPENED;
import static org.ninefifteen.kit.personal.TwoInstances.P;
import static org.ninefifteen.kit.personal.TwoInstances.TEXT;
import static org.ninefifteen.kit.personal.TwoInstances.assertBroken;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.dao.DataAccessException;
import reactor.core.publisher.Flux;

/** What is sealed, and how it opens. */
@WithParts
class SealerIT {

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
  void opensElsewhereWhatWasSealedHere() {
    String sealed = two.sealing("s-1").seal("s-1", "name", "e-1", TEXT);

    Unsealing there = two.there().unsealing(P, List.of("s-1"));
    assertThat(there.open("s-1", "name", "e-1", sealed)).isEqualTo(OPENED);
    assertThat(two.sealing("s-1").seal("s-1", "name", "e-1", TEXT)).isNotEqualTo(sealed);
  }

  @Test
  void sealsARecordAgainUnderTheKeyThatItHas() {
    String record = "record:things/1";
    String first = two.sealing(record).seal(record, "text", "e-1", TEXT);
    String second = two.there().sealing(P, List.of(record)).seal(record, "text", "e-2", TEXT);

    Unsealing keys = two.unsealing(record);
    assertThat(keys.open(record, "text", "e-1", first)).isEqualTo(OPENED);
    assertThat(keys.open(record, "text", "e-2", second)).isEqualTo(OPENED);
  }

  @Test
  void opensNothingThatWasMoved() {
    String sealed = two.sealing("s-1", "s-2").seal("s-1", "name", "e-1", TEXT);
    Unsealing keys = two.unsealing("s-1", "s-2");
    two.here().sealing("other", List.of("s-1"));
    Unsealing other = two.here().unsealing("other", List.of("s-1"));

    assertThat(keys.open("s-1", "name", "e-1", sealed)).isEqualTo(OPENED);
    assertBroken(() -> keys.open("s-2", "name", "e-1", sealed));
    assertBroken(() -> keys.open("s-1", "address", "e-1", sealed));
    assertBroken(() -> keys.open("s-1", "name", "e-2", sealed));
    assertBroken(() -> keys.open(Set.of("s-1", "s-2"), "name", "e-1", sealed));
    assertBroken(() -> other.open("s-1", "name", "e-1", sealed));
  }

  @Test
  void opensNothingThatWasAltered() {
    byte[] sealed = Base64.getDecoder().decode(two.sealing("s-1").seal("s-1", "name", "e-1", TEXT));
    Unsealing keys = two.unsealing("s-1", "s-9");

    for (int i = 0; i < sealed.length; i++) {
      byte[] altered = sealed.clone();
      altered[i] ^= 1;
      String text = Base64.getEncoder().encodeToString(altered);
      assertBroken(() -> keys.open("s-1", "name", "e-1", text));
    }
    assertBroken(() -> keys.open("s-1", "name", "e-1", "no Base64"));
    assertBroken(() -> keys.open("s-1", "name", "e-1", ""));
    assertBroken(() -> keys.open("s-9", "name", "e-1", Base64.getEncoder().encodeToString(sealed)));
  }

  @Test
  void sealsNothingForNobody() {
    Sealing keys = two.sealing("s-1");

    assertNonsense(() -> keys.seal(Set.of(), "text", "e-1", TEXT));
    assertNonsense(() -> keys.seal("s-2", "text", "e-1", TEXT));
    assertNonsense(() -> keys.seal("s-1", "te|xt", "e-1", TEXT));
    assertNonsense(() -> two.sealing("s|1"));
  }

  @Test
  void makesOneKeyHoweverManyAskAtOnce() {
    List<String> subjects = IntStream.range(0, 20).mapToObj(i -> "s-" + i).toList();

    List<Sealing> all =
        Instance.now(
            Flux.range(0, 40)
                .flatMap(
                    i -> (i % 2 == 0 ? two.here() : two.there()).sealer().sealing(P, subjects), 40)
                .collectList());

    Unsealing keys = two.unsealing(subjects.toArray(String[]::new));
    assertThat(all)
        .hasSize(40)
        .allSatisfy(sealing ->
            assertThat(subjects)
                .allSatisfy(s ->
                    assertThat(keys.open(s, "name", "e", sealing.seal(s, "name", "e", TEXT)))
                        .isEqualTo(OPENED)));
  }

  @Test
  void saysThatTheStoreIsAwayAndRecovers(Parts parts) {
    String sealed = two.sealing("s-1").seal("s-1", "name", "e-1", TEXT);
    parts.stopStore();
    try {
      assertThatThrownBy(() -> two.sealing("s-2")).isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> two.destroy("s-1")).isInstanceOf(DataAccessException.class);
      assertThat(two.unsealing("s-1").open("s-1", "name", "e-1", sealed)).isEqualTo(OPENED);
    } finally {
      parts.startStore();
    }
    await().untilAsserted(() -> assertThat(two.sealing("s-2")).isNotNull());
  }

  private static void assertNonsense(ThrowingCallable sealing) {
    assertThatThrownBy(sealing)
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("canary");
  }
}
