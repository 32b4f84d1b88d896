package org.ninefifteen.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

/** Who may have what is said where it is given, and a caller's reach is the caller's own. */
final class Access {

  private static final String NEEDS = "org.ninefifteen.kit.access.Needs";
  private static final String REACH = "org.ninefifteen.kit.access.Reach";
  private static final String MAPPING = "org.springframework.web.bind.annotation.RequestMapping";
  private static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";

  private static final DescribedPredicate<JavaMethod> HANDLERS =
      describe(
          "handlers",
          method ->
              isMarked(method.getOwner(), CONTROLLER)
                  && (method.isAnnotatedWith(MAPPING) || method.isMetaAnnotatedWith(MAPPING)));

  private static final DescribedPredicate<JavaMethod> SCOPED =
      describe(
          "say what they need",
          method -> method.isAnnotatedWith(NEEDS) || method.getOwner().isAnnotatedWith(NEEDS));

  private static final DescribedPredicate<JavaClass> FOR_CALLERS =
      describe(
          "answer callers",
          type ->
              Exceptions.outermost(type).endsWith("Api")
                  || Exceptions.outermost(type).endsWith("Pages"));

  private Access() {}

  /** The kit refuses such a handler to everybody; this says so before anybody asks. */
  static ArchRule handlersSayWhatTheyNeed() {
    return methods()
        .that(HANDLERS)
        .should(ArchCondition.from(SCOPED))
        .allowEmptyShould(true)
        .as("every handler says what it needs")
        .because("a scope is chosen by whoever writes the handler, not left to chance");
  }

  static ArchRule reachIsTheCallers() {
    return noClasses()
        .that(FOR_CALLERS)
        .should(
            Uses.of(
                "take the reach of the service",
                target ->
                    target.getName().equals("ofService")
                        && target.getOwner().getName().equals(REACH)))
        .allowEmptyShould(true)
        .as("what answers callers reaches no further than they do")
        .because("the reach of the service sees what every agency keeps to itself");
  }

  private static boolean isMarked(JavaClass type, String annotation) {
    return type.isAnnotatedWith(annotation) || type.isMetaAnnotatedWith(annotation);
  }
}
