package org.ninefifteen.console.erasure.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.console.Samples;
import org.ninefifteen.console.erasure.model.FilePage.May;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.visitor.model.Visitor;
import org.ninefifteen.console.words.model.SpokenTimes;

class FilePageTests {

  private static final SpokenTimes TIMES = new SpokenTimes(ZoneId.of("Europe/London"), Samples.NOW);

  @ParameterizedTest
  @CsvSource({
    "file-empty, data-protection-officer, true, false, true",
    "file-waiting, data-protection-officer, false, false, true",
    "file-held, data-protection-officer, false, false, true",
    "file-erased, data-protection-officer, false, false, false",
    "file-empty, chair, false, true, false",
    "file-waiting, coordinator, false, true, false",
    "file-waiting, representative, false, false, false",
  })
  void offersWhatTheRoleMayDecideNow(
      String file, String role, boolean ask, boolean decide, boolean hold) {
    assertThat(page(file, "somebody", role).may()).isEqualTo(new May(ask, decide, hold));
  }

  @Test
  void knowsWhoseRequestItIs() {
    assertThat(page("file-waiting", "dpo-1", "chair").erasures())
        .extracting(ErasureLine::id, ErasureLine::isWaiting, ErasureLine::isOwn)
        .containsExactly(tuple("er-1", true, true), tuple("er-0", false, false));
  }

  @Test
  void tellsHoldsThatStandFromThoseThatAreOver() {
    assertThat(page("file-waiting", "dpo-1", "chair").standing()).isEmpty();
    assertThat(page("file-waiting", "dpo-1", "chair").released()).hasSize(1);
    assertThat(page("file-held", "dpo-1", "chair").standing())
        .extracting(HoldLine::reason)
        .containsExactly("a case before a court", "odd reason");
  }

  private static FilePage page(String file, String reader, String role) {
    return FilePage.of(
        Frame.none(),
        Samples.read(file, PersonFile.class),
        Visitor.of(reader, "medway", List.of(), List.of(role)),
        TIMES,
        List.of());
  }
}
