package org.ninefifteen.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Spring takes the annotation on a field, on a method and on a parameter. */
final class NotUseValue extends ArchCondition<JavaClass> {

  private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

  NotUseValue() {
    super("not use @Value");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean used =
        type.getDirectDependenciesFromSelf().stream()
            .anyMatch(use -> use.getTargetClass().getName().equals(VALUE));
    String says = type.getName() + (used ? " uses " : " does not use ") + "@Value";
    events.add(new SimpleConditionEvent(type, !used, says));
  }
}
