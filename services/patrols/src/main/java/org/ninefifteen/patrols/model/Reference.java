package org.ninefifteen.patrols.model;

import java.util.regex.Pattern;

/** A pseudonymous reference to a person, such as {@code person-7f3a}. */
public final class Reference {

  /** What to tell whoever sent something else. */
  public static final String EXPECTED =
      "A person is a pseudonymous reference such as person-7f3a, never a name.";

  private static final String PREFIX = "person-";
  private static final Pattern FORM = Pattern.compile("[0-9a-z]+(-[0-9a-z]+)*");
  private static final Pattern PHONE = Pattern.compile("(0|44)\\d{9,10}");
  private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
  private static final Pattern HEXADECIMAL = Pattern.compile("[a-f]+");

  private Reference() {}

  /** Whether it is one; a name or a phone number behind the prefix is none. */
  public static boolean accepts(String text) {
    return text.startsWith(PREFIX)
        && text.length() <= 64
        && isPseudonym(text.substring(PREFIX.length()));
  }

  private static boolean isPseudonym(String rest) {
    return FORM.matcher(rest).matches()
        && rest.chars().anyMatch(Character::isDigit)
        && !PHONE.matcher(rest).matches()
        && !readsAsWords(rest);
  }

  private static boolean readsAsWords(String rest) {
    return WORD.matcher(rest)
        .results()
        .anyMatch(word -> !HEXADECIMAL.matcher(word.group()).matches());
  }
}
