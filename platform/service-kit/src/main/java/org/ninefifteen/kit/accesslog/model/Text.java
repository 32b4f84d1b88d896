package org.ninefifteen.kit.accesslog.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Text as it can be hashed: half a surrogate pair has no bytes in UTF-8. */
final class Text {

  private Text() {}

  /**
   * Most text is; what a caller garbled is kept as {@code ?}, since refusing it would log nothing.
   */
  static String clean(String text) {
    return UTF_8.newEncoder().canEncode(text) ? text : new String(text.getBytes(UTF_8), UTF_8);
  }

  static List<String> clean(List<String> texts) {
    return texts.stream().map(Text::clean).toList();
  }
}
