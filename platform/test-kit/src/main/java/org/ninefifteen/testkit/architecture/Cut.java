package org.ninefifteen.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;

/** The one inner cut of a service, and the wall around it. */
final class Cut {

  private static final DescribedPredicate<JavaClass> MAIN =
      describe("with a main method", type -> type.tryGetMethod("main", String[].class).isPresent());

  private static final DescribedPredicate<JavaClass> TOP_LEVEL =
      describe("of their own file", type -> type.isTopLevelClass());

  private Cut() {}

  static ArchRule modelIsPlainJava(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.ninefifteen..model..")
        .as("the model knows the JDK, JSpecify and other models only")
        .because("rules are tried, read and replayed without a store, a broker or a server");
  }

  static ArchRule adaptersArePackagePrivate(Exceptions exceptions) {
    return noClasses()
        .that(not(resideInAPackage("..model..")))
        .and(not(MAIN))
        .and(TOP_LEVEL)
        .and(Exceptions.outside(exceptions.open()))
        .should()
        .haveModifier(JavaModifier.PUBLIC)
        .as("adapters are package-private")
        .because("what another feature may use is said by name");
  }

  static ArchRule queriesHaveAReach() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.springframework\\.data\\.mongodb\\.core\\.(Reactive)?Mongo\\w+")
        .as("no query without a reach")
        .because("the collections of the kit take a reach with each query, and the template none");
  }

  static ArchRule noOtherService(String root) {
    return noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.ninefifteen..")
                .and(not(resideInAnyPackage(root + "..", "org.ninefifteen.kit.."))))
        .as("a service knows itself and the kit only")
        .because("services meet on the wire");
  }
}
