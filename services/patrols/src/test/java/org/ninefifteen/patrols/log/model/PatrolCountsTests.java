package org.ninefifteen.patrols.log.model;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.patrols.log.model.PatrolReason.CALL_OUT;
import static org.ninefifteen.patrols.log.model.PatrolReason.ROUTINE;
import static org.ninefifteen.patrols.log.model.PatrolReason.TARGETED;
import static org.ninefifteen.patrols.model.Team.CPO;
import static org.ninefifteen.patrols.model.Team.HOTSPOT;
import static org.ninefifteen.patrols.model.Team.RSP;
import static org.ninefifteen.patrols.model.Team.SNT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ninefifteen.patrols.model.Team;

class PatrolCountsTests {

  /** Regents Park action plan 2019: 10 hotspot, 33 CPO and 86 RSP patrols, 129 in all. */
  @Test
  void addUpForRegentsParkInFebruary2019() {
    PatrolCounts counts =
        countsOf(all(of(10, TARGETED, HOTSPOT), of(33, ROUTINE, CPO), of(86, ROUTINE, RSP)));

    assertThat(counts.of(HOTSPOT).patrols()).isEqualTo(10);
    assertThat(counts.of(CPO).patrols()).isEqualTo(33);
    assertThat(counts.of(RSP).patrols()).isEqualTo(86);
    assertThat(counts.all().patrols()).isEqualTo(129);
  }

  /**
   * Camden community safety report on 2023: 40,980 patrols with 2,027 call-outs, 4.9 %; "nearly 20
   * %" targeted is a bound, below 8,196, and never an equality.
   */
  @Test
  void addUpForCamdensResponsivePatrolsIn2023() {
    PatrolCounts counts =
        countsOf(all(of(2_027, CALL_OUT, RSP), of(8_195, TARGETED, RSP), of(30_758, ROUTINE, RSP)));

    assertThat(counts.of(RSP).patrols()).isEqualTo(40_980);
    assertThat(counts.of(RSP).patrols(CALL_OUT)).isEqualTo(2_027);
    assertThat(counts.of(RSP).percent(CALL_OUT)).hasToString("4.9");
    assertThat(counts.of(RSP).patrols(TARGETED) * 5).isLessThan(counts.of(RSP).patrols());
  }

  @Test
  void giveAJointPatrolToEachTeamAndOnceToTheTotal() {
    PatrolCounts counts = countsOf(of(1, TARGETED, RSP, SNT));

    assertThat(counts.of(RSP).patrols()).isEqualTo(1);
    assertThat(counts.of(SNT).patrols()).isEqualTo(1);
    assertThat(counts.all().patrols()).isEqualTo(1);
  }

  @Test
  void areZeroForATeamThatWasNotOut() {
    PatrolCounts counts = countsOf(of(1, TARGETED, RSP));

    assertThat(counts.of(CPO).patrols()).isZero();
    assertThat(counts.of(CPO).percent(CALL_OUT)).hasToString("0.0");
  }

  @Property
  void areTheSameInAnyOrder(@ForAll("patrols") List<PatrolSheet> sheets, @ForAll Random random) {
    List<PatrolSheet> shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, random);

    assertThat(countsOf(shuffled.stream())).isEqualTo(countsOf(sheets.stream()));
  }

  @Property
  void totalEveryPatrolOnce(@ForAll("patrols") List<PatrolSheet> sheets) {
    PatrolCounts counts = countsOf(sheets.stream());

    assertThat(counts.all().patrols()).isEqualTo(sheets.size());
    assertThat(counts.byTeam().values().stream().mapToLong(Counted::patrols).sum())
        .isEqualTo(sheets.stream().mapToLong(sheet -> sheet.teams().size()).sum());
  }

  @Provide
  Arbitrary<List<PatrolSheet>> patrols() {
    return Combinators.combine(
            Arbitraries.of(PatrolReason.values()), Arbitraries.of(Team.values()).set().ofMinSize(1))
        .as((reason, teams) -> Sheets.of(reason, teams.toArray(Team[]::new)))
        .list();
  }

  private static Stream<PatrolSheet> all(
      Stream<PatrolSheet> some, Stream<PatrolSheet> others, Stream<PatrolSheet> more) {
    return Stream.concat(some, Stream.concat(others, more));
  }

  private static Stream<PatrolSheet> of(int many, PatrolReason reason, Team... teams) {
    return nCopies(many, Sheets.of(reason, teams)).stream();
  }

  private static PatrolCounts countsOf(Stream<PatrolSheet> sheets) {
    return PatrolCounts.of(sheets.map(Tally::of).toList());
  }
}
