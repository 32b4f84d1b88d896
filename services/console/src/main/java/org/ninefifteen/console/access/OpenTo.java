package org.ninefifteen.console.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Whom a handler, or all of its class, answers; without it nobody is answered. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {

  Who value();

  /** What a page shows of a partnership is decided by the services, from the person's token. */
  enum Who {
    ANYBODY,
    /** Also without a role: whoever came in must be able to go out. */
    SIGNED_IN,
    WITH_ROLE,
    OPERATOR,
    DATA_PROTECTION_OFFICER,
    /** Whom the services show what was decided about erasing people. */
    ERASURE_READER,
    /** Whose word an erasure needs besides that of whoever asked for it. */
    ERASURE_APPROVER,
    /** Whom the services let search their logs of accesses, or their own part of them. */
    LOG_READER
  }
}
