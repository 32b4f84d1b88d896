package org.ninefifteen.testkit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;

/** How packages stand to each other, and what each says of itself. */
final class Packages {

  private Packages() {}

  static ArchRule areFreeOfCycles(String root) {
    return slices()
        .assignedFrom(new ByPackage(root))
        .should()
        .beFreeOfCycles()
        .as("packages are free of cycles")
        .because("two packages that need each other are one");
  }

  static ArchRule areNullMarked() {
    return classes()
        .should(
            ArchCondition.from(
                describe(
                    "reside in a @NullMarked package",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
        .as("every package is @NullMarked")
        .because("elsewhere the compiler does not look for nulls");
  }

  /** The root package is a slice as well, which a pattern of packages cannot say. */
  private record ByPackage(String root) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return type.getPackageName().startsWith(root)
          ? SliceIdentifier.of(type.getPackageName())
          : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
      return "packages of " + root;
    }
  }
}
