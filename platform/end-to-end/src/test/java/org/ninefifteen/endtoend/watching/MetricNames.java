package org.ninefifteen.endtoend.watching;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of metrics in an expression of PromQL: what is left without all that is none. */
final class MetricNames {

  private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool");

  /** What labels select, ranges, and lists of labels. */
  private static final Pattern LABELS =
      Pattern.compile(
          "\\{[^}]*}|\\[[^]]*]|\\b(by|without|on|ignoring|group_left|group_right)\\s*\\([^)]*\\)");

  /** A name that no bracket follows: with one it is a function. */
  private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

  private MetricNames() {}

  static Set<String> in(String expression) {
    // The texts go first, for they may hold braces.
    String withoutTexts = expression.replaceAll("\"[^\"]*\"", " ");
    Matcher name = NAME.matcher(LABELS.matcher(withoutTexts).replaceAll(" "));
    Set<String> names = new TreeSet<>();
    while (name.find()) {
      names.add(name.group());
    }
    names.removeAll(WORDS);
    return names;
  }
}
