package org.ninefifteen.reports.model;

import java.util.regex.Pattern;

/**
 * A person's part in what was reported.
 *
 * @param person a pseudonymous reference such as {@code person-7f3a}, never a name
 */
public record Involvement(String person, Role role) {

  public static final Pattern REFERENCE = Pattern.compile("person-[0-9a-z-]{1,60}");
  public static final String NO_REFERENCE =
      "A person is a pseudonymous reference such as person-7f3a, never a name.";

  /** A part that a person can have. */
  public enum Role {
    VICTIM,
    ALLEGED_PERPETRATOR,
    WITNESS,
    REPORTER
  }

  public Involvement {
    if (!REFERENCE.matcher(person).matches()) {
      throw new IllegalArgumentException(NO_REFERENCE);
    }
  }
}
