package org.ninefifteen.kit.accesslog;

import org.springframework.dao.DataAccessResourceFailureException;

/** It is not known that it was recorded, so nothing may be answered. */
public final class LogUnavailable extends DataAccessResourceFailureException {

  private static final long serialVersionUID = 1L;

  LogUnavailable(String why) {
    super(why);
  }

  LogUnavailable(String why, Throwable cause) {
    super(why, cause);
  }
}
