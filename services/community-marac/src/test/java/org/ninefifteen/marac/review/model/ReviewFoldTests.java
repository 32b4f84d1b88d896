package org.ninefifteen.marac.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.NOWHERE;
import static org.ninefifteen.marac.agenda.model.Given.POLICY;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.daysAgo;
import static org.ninefifteen.marac.agenda.model.Given.linked;
import static org.ninefifteen.marac.agenda.model.Given.place;
import static org.ninefifteen.marac.agenda.model.Given.report;
import static org.ninefifteen.marac.agenda.model.Given.reportBy;
import static org.ninefifteen.marac.agenda.model.Given.withdrawn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.places.model.Gazetteer;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SubjectKey;

class ReviewFoldTests {

  private static final YearMonth FEBRUARY = YearMonth.of(2019, 2);
  private static final Place STATION = place("Station", new Point(51.4, 0.6));

  @Test
  void proposesALocationWithThreeIncidentsInFourWeeks() {
    List<Signal> signals = reportsAt(MAYFORD, 3, 5);

    Review review = review(signals);

    assertThat(review.candidates()).hasSize(1);
    Candidate mayford = review.candidates().getFirst();
    assertThat(mayford.subject()).isEqualTo(CaseSubject.LOCATION);
    assertThat(mayford.incidents()).isEqualTo(3);
    assertThat(mayford.reasons())
        .extracting(Reason::sentence)
        .contains("reported in 3 incidents in 28 days");
  }

  @Test
  void leavesTwoIncidentsBelowTheCriteriaAndCountsThem() {
    Review review = review(reportsAt(MAYFORD, 2, 5));

    assertThat(review.candidates()).isEmpty();
    assertThat(review.belowCriteria()).isEqualTo(1);
  }

  /** Ten people who ring about one evening are one incident. */
  @Test
  void countsIncidentsAndNotReports() {
    List<Signal> signals = new ArrayList<>(reportsAt(MAYFORD, 10, 0));
    IntStream.range(1, 10)
        .forEach(i ->
            signals.add(linked("Mayford Estate-" + i, "Mayford Estate-0", MAYFORD, daysAgo(0))));

    Review review = review(signals);

    assertThat(review.candidates()).isEmpty();
    assertThat(review.belowCriteria()).isEqualTo(1);
  }

  @Test
  void countsWithdrawnReportsNowhere() {
    List<Signal> signals = new ArrayList<>(reportsAt(MAYFORD, 3, 5));
    signals.add(withdrawn("Mayford Estate-1", MAYFORD, daysAgo(1)));

    assertThat(review(signals).candidates()).isEmpty();
  }

  @Test
  void proposesAVictimOfIncidentsAtDifferentPlaces() {
    Review review =
        review(
            List.of(
                against("person-1a", "a", MAYFORD, daysAgo(3)),
                against("person-1a", "b", HIGH_STREET, daysAgo(90))));

    assertThat(review.candidates())
        .extracting(Candidate::subject)
        .containsExactly(CaseSubject.VICTIM);
    assertThat(review.candidates().getFirst().key())
        .isEqualTo(new SubjectKey(SubjectKey.Kind.PERSON, "person-1a"));
  }

  /** The same person harmed and accused: two cases, with two supports. */
  @Test
  void keepsAPersonsTwoPartsApart() {
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      signals.add(against("person-1a", "v" + i, MAYFORD, daysAgo(3 + i)));
      signals.add(accused("person-1a", "p" + i, HIGH_STREET, 3 + i));
    }

    assertThat(review(signals).candidates())
        .extracting(Candidate::subject)
        .containsExactlyInAnyOrder(CaseSubject.VICTIM, CaseSubject.ALLEGED_PERPETRATOR);
  }

  @Test
  void hearsNobodyForTheirPastAlone() {
    List<Signal> signals =
        List.of(
            against("person-1a", "a", MAYFORD, daysAgo(60)),
            against("person-1a", "b", HIGH_STREET, daysAgo(90)));

    Review review = review(signals);

    assertThat(review.candidates()).isEmpty();
    assertThat(review.belowCriteria()).isZero();
  }

  /** A city hall's address must never top a ranking. */
  @Test
  void proposesNoPlaceholder() {
    assertThat(review(reportsAt(NOWHERE, 50, 0)).candidates()).isEmpty();
  }

  @Test
  void listsAgainWithinTwelveMonthsOfTheReferral() {
    SubjectKey mayford = Gazetteer.EMPTY.keyOf(MAYFORD).orElseThrow();
    Decision referred = new Decision(mayford, CaseSubject.LOCATION, LocalDate.parse("2018-06-13"));
    List<Signal> signals = reportsAt(MAYFORD, 1, 0);

    Review review =
        ReviewFold.of(FEBRUARY, History.NONE.with(signals, POLICY), List.of(referred), POLICY);

    assertThat(review.candidates().getFirst().reasons())
        .extracting(Reason::sentence)
        .containsExactly("again within 12 months of the referral");
  }

  @Test
  void saysThatThingsEscalateAndThatSeveralAgenciesReport() {
    List<Signal> signals = new ArrayList<>(reportsAt(MAYFORD, 3, 5));
    signals.add(reportBy("medway-housing", "h", MAYFORD, daysAgo(2)));

    assertThat(review(signals).candidates().getFirst().reasons())
        .extracting(Reason::rule)
        .containsExactlyInAnyOrder("repeat-location", "escalating", "several-agencies");
  }

  @Property(tries = 200)
  void givesTheSameInAnyOrderWithAnyDuplicates(
      @ForAll @IntRange(max = 30) int many, @ForAll long seed) {
    Random random = new Random(seed);
    List<Signal> signals = someSignals(many, random);
    List<Signal> shuffled = new ArrayList<>(signals);
    signals.stream().filter(s -> random.nextBoolean()).forEach(shuffled::add);
    Collections.shuffle(shuffled, random);

    assertThat(review(shuffled)).isEqualTo(review(signals));
  }

  @Property(tries = 200)
  void scoresTheSumOfReasonsThatNameTheirSignals(
      @ForAll @IntRange(max = 60) int many, @ForAll long seed) {
    Review review = review(someSignals(many, new Random(seed)));

    assertThat(review.candidates())
        .allSatisfy(c -> {
          assertThat(c.reasons()).isNotEmpty().allMatch(r -> !r.signals().isEmpty());
          assertThat(c.score()).isEqualTo(c.reasons().stream().mapToInt(Reason::weight).sum());
        });
  }

  /** What happens elsewhere neither takes a candidate away nor changes its reasons. */
  @Property(tries = 200)
  void keepsEveryCandidateWhenSomethingUnrelatedHappens(
      @ForAll @IntRange(max = 60) int many, @ForAll long seed) {
    List<Signal> signals = someSignals(many, new Random(seed));
    Review before = review(signals);
    List<Signal> more = new ArrayList<>(signals);
    more.addAll(reportsAt(STATION, 5, 1));

    assertThat(review(more).candidates()).containsAll(before.candidates());
  }

  private static List<Signal> someSignals(int many, Random random) {
    List<Place> places = List.of(MAYFORD, HIGH_STREET, NOWHERE);
    List<Signal> signals = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      Place place = places.get(random.nextInt(places.size()));
      signals.add(
          against("person-" + random.nextInt(4), "r" + i, place, daysAgo(random.nextInt(400))));
    }
    return signals;
  }

  private static List<Signal> reportsAt(Place place, int many, int daysApart) {
    return IntStream.range(0, many)
        .<Signal>mapToObj(i -> report(place.name() + "-" + i, place, daysAgo(i * daysApart)))
        .toList();
  }

  private static Signal accused(String person, String id, Place place, int daysAgo) {
    List<Involvement> people = List.of(new Involvement(person, Role.ALLEGED_PERPETRATOR));
    return report(id, "kent-police", place, daysAgo(daysAgo), Set.of(), people);
  }

  private static Review review(List<? extends Signal> signals) {
    History history = History.NONE.with(List.copyOf(signals), POLICY);
    return ReviewFold.of(FEBRUARY, history, List.of(), POLICY);
  }
}
