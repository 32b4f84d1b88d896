package org.ninefifteen.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What no line of application code does, whatever it is for. */
final class Habits {

  private static final DescribedPredicate<JavaClass> ANY = describe("of any name", type -> true);

  private static final Set<String> WAITING = Set.of("toIterable", "toStream");

  private Habits() {}

  static ArchRule nothingSubscribes() {
    return noClasses()
        .should(Uses.of("subscribe to a publisher", Uses.ofPublisher("subscribe"::equals)))
        .as("nothing subscribes")
        .because("what nobody awaits fails unseen");
  }

  static ArchRule onlyTheNamedBlock(Exceptions exceptions) {
    return noClasses()
        .that(Exceptions.outside(exceptions.blocking()))
        .should(
            Uses.of(
                "wait for a publisher",
                Uses.ofPublisher(name -> name.startsWith("block") || WAITING.contains(name))))
        .allowEmptyShould(true)
        .as("only the named classes block")
        .because("a blocked event loop answers nobody");
  }

  static ArchRule onlyTheNamedReadTheSystemClock(Exceptions exceptions) {
    return noClasses()
        .that(Exceptions.outside(exceptions.timed()))
        .should(Uses.of("read the system's clock", Uses.ofTheSystemClock()))
        .allowEmptyShould(true)
        .as("only the named classes read the system's clock")
        .because("time is a parameter, so that any morning can be replayed");
  }

  static ArchRule nothingIsInjectedIntoFields() {
    return noFields()
        .should()
        .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
        .orShould()
        .beAnnotatedWith("jakarta.inject.Inject")
        .orShould()
        .beAnnotatedWith("jakarta.annotation.Resource")
        .allowEmptyShould(true)
        .as("nothing is injected into fields")
        .because("a constructor names what a class needs");
  }

  static ArchRule nothingIsConfiguredByValue() {
    return classes()
        .that(ANY)
        .should(new NotUseValue())
        .as("nothing is configured by @Value")
        .because("each service has one record of settings");
  }
}
