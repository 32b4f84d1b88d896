package org.ninefifteen.marac.people.model;

import java.util.List;
import java.util.regex.Pattern;

/** Two references to people, whichever was named first. */
public record Pair(String one, String other) {

  private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  public Pair {
    if (!isReference(one) || !isReference(other) || one.compareTo(other) >= 0) {
      throw new IllegalArgumentException("A pair is two different references, in order.");
    }
  }

  public static Pair of(String some, String another) {
    return some.compareTo(another) < 0 ? new Pair(some, another) : new Pair(another, some);
  }

  public static boolean isReference(String text) {
    return REFERENCE.matcher(text).matches();
  }

  /** {@code person-22bc~person-7f3a}. */
  public String id() {
    return one + "~" + other;
  }

  public List<String> people() {
    return List.of(one, other);
  }

  public String otherThan(String person) {
    return person.equals(one) ? other : one;
  }
}
