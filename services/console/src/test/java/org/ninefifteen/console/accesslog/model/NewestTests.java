package org.ninefifteen.console.accesslog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NewestTests {

  private static final Instant NOON = Instant.parse("2019-02-19T12:00:00Z");

  @Test
  void bringsSeveralLogsIntoOneOrder() {
    Newest newest =
        Newest.of(
            List.of(
                answer(Keeper.REPORTS, at(10), at(30)),
                Answer.away(Keeper.PATROLS),
                answer(Keeper.COMMUNITY_MARAC, at(20))));

    assertThat(newest.lines())
        .extracting(Newest.Line::keeper)
        .containsExactly(Keeper.REPORTS, Keeper.COMMUNITY_MARAC, Keeper.REPORTS);
    assertThat(newest.total()).isEqualTo(3);
    assertThat(newest.hasOlder()).isFalse();
  }

  /** Two logs have an entry of the same moment, and a page would end between them. */
  @Test
  void endsNeverWithinAMoment() {
    Entry[] many = IntStream.range(0, 60).mapToObj(i -> at(i - i % 2)).toArray(Entry[]::new);
    Newest newest =
        Newest.of(List.of(answer(Keeper.REPORTS, many), answer(Keeper.PATROLS, at(48), at(50))));

    assertThat(newest.lines()).hasSize(51);
    assertThat(newest.end()).isEqualTo(NOON.minusSeconds(48));
    assertThat(newest.hasOlder()).isTrue();
    assertThat(newest.lines()).allMatch(line -> !line.entry().at().isBefore(newest.end()));
  }

  private static Answer answer(Keeper keeper, Entry... entries) {
    return new Answer(keeper, new Told(List.of(entries), entries.length));
  }

  private static Entry at(int secondsAgo) {
    return new Entry(
        NOON.minusSeconds(secondsAgo),
        "somebody",
        "kent-police",
        "CONSULTATION",
        List.of(),
        List.of(),
        null,
        List.of());
  }
}
