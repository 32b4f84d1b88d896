package org.ninefifteen.testkit.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Predicate;

/** A call or a method reference: {@code Instant::now} reads the clock as {@code now()} does. */
final class Uses extends ArchCondition<JavaClass> {

  private final Predicate<CodeUnitAccessTarget> target;

  private Uses(String description, Predicate<CodeUnitAccessTarget> target) {
    super(description);
    this.target = target;
  }

  static ArchCondition<JavaClass> of(String description, Predicate<CodeUnitAccessTarget> target) {
    return new Uses(description, target);
  }

  static Predicate<CodeUnitAccessTarget> ofPublisher(Predicate<String> name) {
    return target ->
        name.test(target.getName())
            && target.getOwner().isAssignableTo("org.reactivestreams.Publisher");
  }

  static Predicate<CodeUnitAccessTarget> ofTheSystemClock() {
    return target ->
        switch (target.getOwner().getName()) {
          case "java.time.Clock" ->
              target.getName().startsWith("system") || target.getName().startsWith("tick");
          case "java.lang.System" -> target.getName().equals("currentTimeMillis");
          case "java.util.Date", "java.util.GregorianCalendar" ->
              target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
          default -> isNowWithoutClock(target);
        };
  }

  private static boolean isNowWithoutClock(CodeUnitAccessTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time")
        && target.getRawParameterTypes().stream()
            .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class));
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
      boolean matches = target.test(access.getTarget());
      events.add(new SimpleConditionEvent(access, matches, access.getDescription()));
    }
  }
}
