package org.ninefifteen.testkit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The classes that may do what others may not, by simple name; what is nested in them may as well.
 *
 * @param open adapters that are public because another feature needs them
 * @param blocking consumers and the relay's thread
 * @param timed where the system's clock enters
 */
public record Exceptions(Set<String> open, Set<String> blocking, Set<String> timed) {

  public Exceptions {
    open = Set.copyOf(open);
    blocking = Set.copyOf(blocking);
    timed = Set.copyOf(timed);
  }

  public static Exceptions none() {
    return new Exceptions(Set.of(), Set.of(), Set.of());
  }

  /** Adapters that another feature needs. */
  public Exceptions open(String... simpleNames) {
    return new Exceptions(Set.of(simpleNames), blocking, timed);
  }

  /** Classes that wait on a thread of their own. */
  public Exceptions blocking(String... simpleNames) {
    return new Exceptions(open, Set.of(simpleNames), timed);
  }

  /** Classes that read the system's clock. */
  public Exceptions timed(String... simpleNames) {
    return new Exceptions(open, blocking, Set.of(simpleNames));
  }

  /** A rule that meets nothing, or an exception for a class long gone, would pass unseen. */
  void assertMet(String root, JavaClasses classes) {
    List<String> names = classes.stream().map(Exceptions::outermost).distinct().toList();
    if (names.stream().allMatch("package-info"::equals)) {
      throw new AssertionError("No classes of " + root + " are on the class path.");
    }
    List<String> gone =
        Stream.of(open, blocking, timed)
            .flatMap(Set::stream)
            .filter(name -> !names.contains(name))
            .toList();
    if (!gone.isEmpty()) {
      throw new AssertionError("Exceptions for classes that do not exist: " + gone);
    }
  }

  static DescribedPredicate<JavaClass> outside(Set<String> names) {
    return DescribedPredicate.describe(
        names.isEmpty() ? "of any name" : "other than " + names,
        type -> !names.contains(outermost(type)));
  }

  static String outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer.getSimpleName();
  }
}
