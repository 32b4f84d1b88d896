package org.ninefifteen.marac.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.contact;
import static org.ninefifteen.marac.agenda.model.Given.evening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SubjectKey;

class SameTests {

  private static final SubjectKey PERSON = new SubjectKey(SubjectKey.Kind.PERSON, "person-b");

  @Test
  void twoReferencesAreReadUnderTheFirst() {
    Same same = new Same(Map.of("person-b", List.of("person-a")), Set.of());

    Signal report = same.of(against("person-b", "r1", MAYFORD, evening(8)));

    assertThat(Same.people(report)).containsExactly("person-a");
    assertThat(Same.people(same.of(contact("c1", "person-b", MAYFORD, evening(9)))))
        .containsExactly("person-a");
    assertThat(same.all(PERSON))
        .extracting(SubjectKey::key)
        .containsExactly("person-a", "person-b");
  }

  @Test
  void whoIsErasedIsReadUnderAReferenceThatIsNot() {
    Map<String, List<String>> matched = Map.of("person-b", List.of("person-a"));

    assertThat(new Same(matched, Set.of("person-a")).of("person-a")).isEqualTo("person-b");
    assertThat(new Same(matched, Set.of("person-a", "person-b")).of("person-b"))
        .isEqualTo("person-a");
  }

  @Test
  void withoutAMatchNothingIsReadOtherwise() {
    Signal report = against("person-b", "r1", MAYFORD, evening(8));

    assertThat(Same.NOBODY.of(report)).isSameAs(report);
    assertThat(Same.NOBODY.of(PERSON)).isEqualTo(PERSON);
  }

  @Provide
  Arbitrary<List<Pair>> pairs() {
    Arbitrary<String> people = Arbitraries.integers().between(0, 9).map(i -> "person-" + i);
    return people
        .tuple2()
        .filter(two -> !two.get1().equals(two.get2()))
        .map(two -> Pair.of(two.get1(), two.get2()))
        .list()
        .ofMaxSize(12);
  }

  /** Whoever decided in whatever order: who is one with somebody is one with all of theirs. */
  @Property
  void theOrderOfDecisionsDoesNotMatter(@ForAll("pairs") List<Pair> pairs, @ForAll Random random) {
    List<Pair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, random);
    Same same = same(pairs);
    Same other = same(shuffled);

    for (int i = 0; i < 10; i++) {
      String person = "person-" + i;
      assertThat(other.of(person)).isEqualTo(same.of(person));
      assertThat(same.group(person)).isEqualTo(reachable(person, pairs));
      assertThat(same.of(same.of(person))).isEqualTo(same.of(person));
    }
  }

  private static Set<String> reachable(String person, List<Pair> pairs) {
    Set<String> all = new HashSet<>(Set.of(person));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Pair pair : pairs) {
        boolean touches = all.contains(pair.one()) || all.contains(pair.other());
        grew |= touches && all.addAll(pair.people());
      }
    }
    return all;
  }

  private static Same same(List<Pair> pairs) {
    Map<String, List<String>> matched = new HashMap<>();
    for (Pair pair : pairs) {
      matched.computeIfAbsent(pair.one(), p -> new ArrayList<>()).add(pair.other());
      matched.computeIfAbsent(pair.other(), p -> new ArrayList<>()).add(pair.one());
    }
    return new Same(matched, Set.of());
  }
}
