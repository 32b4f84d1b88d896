package org.ninefifteen.testkit.parts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class with a broker and a store. A Spring test finds them in its settings ({@code
 * spring.kafka.bootstrap-servers}, {@code spring.mongodb.uri}), takes the tokens of {@link
 * org.ninefifteen.testkit.identity.TestIdentity}, and has them as the bean {@link Parts}; they end
 * with its context. A plain test takes {@link Parts} as a parameter of a method; they end with the
 * class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(PartsExtension.class)
public @interface WithParts {
  /** Declared before the test starts, each with {@link #partitions}. */
  String[] topics() default {};

  int partitions() default 3;
}
