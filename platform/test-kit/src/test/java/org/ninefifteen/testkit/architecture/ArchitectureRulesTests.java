package org.ninefifteen.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureRulesTests {

  private static final String GOOD = "org.ninefifteen.testkit.architecture.examples.good";
  private static final String BAD = "org.ninefifteen.testkit.architecture.examples.bad";
  private static final String NOTHING = "org.ninefifteen.testkit.architecture.examples.nothing";

  static Stream<ArchRule> rules() {
    return allRulesOf(GOOD).stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aGoodServicePassesEveryRule(ArchRule rule) {
    assertThatCode(() -> rule.check(classesOf(GOOD))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasAnExampleThatBreaksIt(ArchRule rule) {
    assertThatThrownBy(() -> ruleOf(BAD, rule.getDescription()).check(classesOf(BAD)))
        .isInstanceOf(AssertionError.class);
  }

  @ParameterizedTest
  @CsvSource({
    "the model knows, KnowsTheStore",
    "adapters are package-private, PublicAdapter",
    "a service knows itself, AsksAnotherService",
    "no query without a reach, AsksWithoutReach",
    "every handler says what it needs, OpenApi.open",
    "every handler says what it needs, OpenApi.byAnyMethod",
    "what answers callers reaches no further, OpenApi$Inner",
    "what answers callers reaches no further, GreedyPages",
    "nothing subscribes, Subscribes",
    "only the named classes block, Blocks",
    "only the named classes read the system's clock, ReadsTheClock.direct",
    "only the named classes read the system's clock, ReadsTheClock.byReference",
    "only the named classes read the system's clock, ReadsTheClock.today",
    "only the named classes read the system's clock, ReadsTheClock.clock",
    "only the named classes read the system's clock, ReadsTheClock.millis",
    "nothing is injected into fields, InjectsAField",
    "nothing is configured by @Value, UsesValue",
    "packages are free of cycles, There",
    "every package is @NullMarked, Unmarked",
    "the kit has no word of the domain, PatrolsRoster"
  })
  void theFailureNamesTheCulprit(String rule, String culprit) {
    assertThatThrownBy(() -> ruleOf(BAD, rule).check(classesOf(BAD)))
        .hasMessageContaining(culprit)
        .hasMessageNotContaining("ForwardsNothing");
  }

  @ParameterizedTest
  @CsvSource({
    "adapters are package-private, PublicAdapter",
    "only the named classes block, Blocks",
    "only the named classes read the system's clock, ReadsTheClock"
  })
  void anExceptionIsByName(String rule, String culprit) {
    Exceptions named =
        Exceptions.none()
            .open("PublicAdapter", "Here", "There")
            .blocking("Blocks")
            .timed("ReadsTheClock");

    ArchRule excepted = find(ArchitectureRules.ofService(BAD, named), rule);

    assertThat(excepted.evaluate(classesOf(BAD)).hasViolation()).as(culprit).isFalse();
  }

  @Test
  void anExceptionForAClassThatIsGoneIsAFault() {
    Exceptions stale = Exceptions.none().blocking("LongGone");

    assertThatThrownBy(() -> stale.assertMet(GOOD, classesOf(GOOD)))
        .hasMessageContaining("LongGone");
  }

  @Test
  void rulesThatMeetNoClassDoNotPass() {
    assertThatThrownBy(() -> Exceptions.none().assertMet(NOTHING, classesOf(NOTHING)))
        .hasMessageContaining(NOTHING);
    assertThatThrownBy(() -> ruleOf(NOTHING, "the model knows").check(classesOf(NOTHING)))
        .isInstanceOf(AssertionError.class);
  }

  private static JavaClasses classesOf(String root) {
    return new ClassFileImporter().importPackages(root);
  }

  private static ArchRule ruleOf(String root, String description) {
    return allRulesOf(root).stream()
        .filter(rule -> rule.getDescription().startsWith(description))
        .findFirst()
        .orElseThrow();
  }

  private static ArchRule find(ArchitectureRules rules, String description) {
    return rules.rules().stream()
        .filter(rule -> rule.getDescription().startsWith(description))
        .findFirst()
        .orElseThrow();
  }

  private static List<ArchRule> allRulesOf(String root) {
    return Stream.of(
            ArchitectureRules.ofService(root).withReachAlone().withAccess(),
            ArchitectureRules.ofKit(root, Exceptions.none()))
        .flatMap(rules -> rules.rules().stream())
        .toList();
  }
}
