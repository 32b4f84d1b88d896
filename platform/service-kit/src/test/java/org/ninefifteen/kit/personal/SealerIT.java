package org.ninefifteen.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.kit.personal.TwoInstances.DECIDED;
import static org.ninefifteen.kit.personal.TwoInstances.OPENED;
import static org.ninefifteen.kit.personal.TwoInstances.P;
import static org.ninefifteen.kit.personal.TwoInstances.TEXT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.kit.personal.model.SealBroken;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.dao.DataAccessException;
import reactor.core.publisher.Flux;

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
  void sealsNothingMoreForARecordThatWasErased() {
    two.sealing("record:things/1");
    two.destroy("record:things/1");

    assertThatThrownBy(() -> two.there().sealing(P, List.of("record:things/1")))
        .isInstanceOf(Rejected.class);
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
  void erasesATextAboutSeveralWithAnyOfThem() {
    for (String erased : List.of("s-1", "s-2", "record:things/1")) {
      List<String> all = List.of("record:things/1", "s-2", "s-1");
      String p = "p-" + erased.replace('/', '-');
      Instance here = two.here();
      String sealed = here.sealing(p, all).seal(all, "text", "e-1", TEXT);
      Unsealing before = here.unsealing(p, all);
      assertThat(before.open(Set.copyOf(all), "text", "e-1", sealed)).isEqualTo(OPENED);
      assertBroken(() -> before.open(all.subList(0, 2), "text", "e-1", sealed));

      here.destroy(p, erased, DECIDED);

      Unsealing after = here.unsealing(p, all);
      assertThat(after.open(all, "text", "e-1", sealed)).isEqualTo(DECIDED);
    }
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
  void erasesHereAtOnceAndElsewhereWithinSeconds() {
    String sealed = two.sealing("s-1").seal("s-1", "name", "e-1", TEXT);
    Instance there = two.there();
    assertThat(there.unsealing(P, Set.of("s-1")).open("s-1", "name", "e-1", sealed))
        .isEqualTo(OPENED);

    assertThat(two.destroy("s-1")).isEqualTo(DECIDED);

    assertThat(two.unsealing("s-1").open("s-1", "name", "e-1", sealed)).isEqualTo(DECIDED);
    await()
        .untilAsserted(() ->
            assertThat(there.unsealing(P, Set.of("s-1")).open("s-1", "name", "e-1", sealed))
                .isEqualTo(DECIDED));
    assertThat(two.stored()).singleElement().asString().contains("s-1").doesNotContain("key");
  }

  @Test
  void keepsTheFirstDecision() {
    two.sealing("s-1");
    two.destroy("s-1");

    Erased later = new Erased(Instant.EPOCH, "decision-2");
    assertThat(two.there().destroy(P, "s-1", later)).isEqualTo(DECIDED);
  }

  /** Also where nothing was sealed before: an erased subject's next report has no details. */
  @Test
  void sealsNothingMoreForWhoWasErased() {
    two.destroy("s-1");

    assertThatThrownBy(() -> two.sealing("s-2", "s-1"))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.code()).isEqualTo("subject-erased"));
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

  /** Neither says anything of what is inside. */
  private static void assertBroken(ThrowingCallable opening) {
    assertThatThrownBy(opening)
        .isExactlyInstanceOf(SealBroken.class)
        .hasNoCause()
        .hasMessage("A sealed text does not open.");
  }

  private static void assertNonsense(ThrowingCallable sealing) {
    assertThatThrownBy(sealing)
        .isInstanceOf(IllegalArgumentException.class)
        .message()
        .doesNotContain("canary");
  }
}
