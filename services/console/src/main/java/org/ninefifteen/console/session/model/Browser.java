package org.ninefifteen.console.session.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser as its owner calls it: nothing finer is kept, for it would tell people apart. */
public final class Browser {

  /** The first that fits: each later one is also named by those before it. */
  private static final Map<String, String> FAMILIES =
      inOrder(
          "Edg", "Edge",
          "OPR/", "Opera",
          "SamsungBrowser/", "Samsung Internet",
          "Firefox/", "Firefox",
          "FxiOS/", "Firefox",
          "CriOS/", "Chrome",
          "Chrome/", "Chrome",
          "Safari/", "Safari");

  private static final Map<String, String> SYSTEMS =
      inOrder(
          "Windows", "Windows",
          "iPhone", "an iPhone",
          "iPad", "an iPad",
          "Android", "Android",
          "Mac OS X", "a Mac",
          "CrOS", "a Chromebook",
          "Linux", "Linux");

  private Browser() {}

  /** "Firefox on Windows"; a header that says nothing known is "another browser". */
  public static String of(@Nullable String userAgent) {
    String said = userAgent == null ? "" : userAgent;
    String family = first(FAMILIES, said, "another browser");
    String system = first(SYSTEMS, said, "");
    return system.isEmpty() ? family : family + " on " + system;
  }

  private static String first(Map<String, String> words, String said, String otherwise) {
    return words.entrySet().stream()
        .filter(word -> said.contains(word.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static Map<String, String> inOrder(String... pairs) {
    Map<String, String> words = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      words.put(pairs[i], pairs[i + 1]);
    }
    return words;
  }
}
