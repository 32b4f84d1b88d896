package org.ninefifteen.marac.places.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes names that people would call the same equal. */
final class Spelling {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private Spelling() {}

  /**
   * Lower case, without accents; "&amp;" is "and"; all else but letters and digits is one space.
   */
  static String normalised(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String plain = isAscii(name) ? name : ACCENTS.matcher(decomposed(name)).replaceAll("");
    return spaced(plain.toLowerCase(Locale.ROOT));
  }

  private static String decomposed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD);
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  private static String spaced(String lower) {
    StringBuilder out = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '&') {
        out.append(endsInSpace(out) ? "and " : " and ");
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        out.append(c);
      } else if (!isApostrophe(c) && !endsInSpace(out)) {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** "King's Cross" and "Kings Cross" are one. */
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean endsInSpace(StringBuilder out) {
    return out.isEmpty() || out.charAt(out.length() - 1) == ' ';
  }
}
