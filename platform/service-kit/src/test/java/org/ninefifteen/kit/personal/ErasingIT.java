package org.ninefifteen.kit.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.kit.personal.TwoInstances.DECIDED;
import static org.ninefifteen.kit.personal.TwoInstances.OPENED;
import static org.ninefifteen.kit.personal.TwoInstances.P;
import static org.ninefifteen.kit.personal.TwoInstances.TEXT;
import static org.ninefifteen.kit.personal.TwoInstances.assertBroken;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;

/** What is erased opens no more, and is not sealed again. */
@WithParts
class ErasingIT {

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
  void sealsNothingMoreForARecordThatWasErased() {
    two.sealing("record:things/1");
    two.destroy("record:things/1");

    assertThatThrownBy(() -> two.there().sealing(P, List.of("record:things/1")))
        .isInstanceOf(Rejected.class);
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
  void erasesHereAtOnceAndElsewhereWithinSeconds() {
    String sealed = two.sealing("s-1").seal("s-1", "name", "e-1", TEXT);
    Instance there = two.there();
    assertThat(there.unsealing(P, Set.of("s-1")).open("s-1", "name", "e-1", sealed))
        .isEqualTo(OPENED);

    assertThat(two.destroy("s-1")).isEqualTo(DECIDED);

    assertThat(two.unsealing("s-1").open("s-1", "name", "e-1", sealed)).isEqualTo(DECIDED);
    await()
        .atMost(Duration.ofSeconds(5))
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
}
