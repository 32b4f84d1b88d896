package org.ninefifteen.kit.personal.model;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The one place that a sealed text belongs to: moved to any other, it does not open.
 *
 * @param event the event that carries it
 */
public record Binding(SubjectId subject, String field, String event) {

  public Binding {
    checkParts(field, event);
  }

  /** A bar within a part would make two places look alike. */
  static void checkParts(String... parts) {
    for (String part : parts) {
      if (part.isBlank() || part.indexOf('|') >= 0) {
        throw new IllegalArgumentException("A part is neither empty nor has a bar in it.");
      }
    }
  }

  public byte[] bytes() {
    return (subject + "|" + field + "|" + event).getBytes(UTF_8);
  }
}
