package org.ninefifteen.kit.access;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** As in the kit. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
  String value();
}
