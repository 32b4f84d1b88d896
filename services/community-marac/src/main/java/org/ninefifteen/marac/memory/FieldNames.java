package org.ninefifteen.marac.memory;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes any text a field's name: dots and dollars mean something to a store. */
final class FieldNames {

  private static final Pattern SPECIAL = Pattern.compile("[%.$~#\\x00-\\x1f]");
  private static final Pattern ESCAPE = Pattern.compile("%(..)");

  private FieldNames() {}

  static String escaped(String text) {
    return isPlain(text) ? text : SPECIAL.matcher(text).replaceAll(FieldNames::escape);
  }

  static String unescaped(String name) {
    return name.indexOf('%') < 0 ? name : ESCAPE.matcher(name).replaceAll(FieldNames::unescape);
  }

  private static String escape(MatchResult found) {
    return "%%%02x".formatted((int) found.group().charAt(0));
  }

  private static String unescape(MatchResult found) {
    return java.util.regex.Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(found.group(1), 16)));
  }

  /** Nearly every id is a UUID. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != '-' && c != '_') {
        return false;
      }
    }
    return true;
  }
}
