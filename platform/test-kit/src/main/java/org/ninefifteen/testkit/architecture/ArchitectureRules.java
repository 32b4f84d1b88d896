package org.ninefifteen.testkit.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What the design forbids, as one test a rule.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheDesign() {
 *   return ArchitectureRules.ofService("org.ninefifteen.cctv").tests();
 * }
 * }</pre>
 */
public final class ArchitectureRules {

  private final String root;
  private final List<ArchRule> rules;
  private final Exceptions exceptions;

  private ArchitectureRules(String root, List<ArchRule> rules, Exceptions exceptions) {
    this.root = root;
    this.rules = List.copyOf(rules);
    this.exceptions = exceptions;
  }

  /** Every rule: a pure model inside, package-private adapters around it, no other service. */
  public static ArchitectureRules ofService(String root, Exceptions exceptions) {
    return ofPlatform(root, exceptions)
        .and(Cut.modelIsPlainJava(root))
        .and(Cut.adaptersArePackagePrivate(exceptions))
        .and(Cut.noOtherService(root));
  }

  /** {@link #ofService(String, Exceptions)} without exceptions. */
  public static ArchitectureRules ofService(String root) {
    return ofService(root, Exceptions.none());
  }

  /** For a service that decides nothing by itself and has no {@code model}. */
  public static ArchitectureRules ofServiceWithoutModel(String root, Exceptions exceptions) {
    return ofPlatform(root, exceptions)
        .and(Cut.adaptersArePackagePrivate(exceptions))
        .and(Cut.noOtherService(root));
  }

  /** The rules that hold everywhere. */
  public static ArchitectureRules ofPlatform(String root, Exceptions exceptions) {
    return new ArchitectureRules(
        root,
        List.of(
            Habits.nothingSubscribes(),
            Habits.onlyTheNamedBlock(exceptions),
            Habits.onlyTheNamedReadTheSystemClock(exceptions),
            Habits.nothingIsInjectedIntoFields(),
            Habits.nothingIsConfiguredByValue(),
            Packages.areFreeOfCycles(root),
            Packages.areNullMarked()),
        exceptions);
  }

  /** {@link #ofPlatform(String, Exceptions)}, and no class or package speaks of the domain. */
  public static ArchitectureRules ofKit(String root, Exceptions exceptions) {
    return ofPlatform(root, exceptions).and(DomainWords.areAbsent());
  }

  /** These rules, and that no query is asked but as far as a caller reaches. */
  public ArchitectureRules withReachAlone() {
    return and(Cut.queriesHaveAReach());
  }

  /** These rules, and that handlers say what they need and reach no further than who asks. */
  public ArchitectureRules withAccess() {
    return and(Access.handlersSayWhatTheyNeed()).and(Access.reachIsTheCallers());
  }

  List<ArchRule> rules() {
    return rules;
  }

  private ArchitectureRules and(ArchRule rule) {
    List<ArchRule> more = Stream.concat(rules.stream(), Stream.of(rule)).toList();
    return new ArchitectureRules(root, more, exceptions);
  }

  /** A test for each rule, and one that there was something to check. */
  public Stream<DynamicTest> tests() {
    JavaClasses classes =
        new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(root);
    return Stream.concat(
        Stream.of(
            DynamicTest.dynamicTest(
                "the rules meet classes, and every exception exists",
                () -> exceptions.assertMet(root, classes))),
        rules.stream()
            .map(
                rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes))));
  }
}
