package org.ninefifteen.kit.accesslog.files;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON, read strictly: what could be understood in two ways is not understood at all. */
public final class Lines {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Lines() {}

  /**
   * A line of a file.
   *
   * @throws IllegalArgumentException where it is no JSON, or names a field twice
   */
  public static JsonNode parse(String line) {
    try {
      return JSON.readTree(line);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("It is no JSON of one meaning.", e);
    }
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static String text(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (!value.isString()) {
      throw new IllegalArgumentException("It has no " + field + ".");
    }
    return value.asString();
  }

  static long number(JsonNode line, String field) {
    JsonNode value = line.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IllegalArgumentException("It has no " + field + ".");
    }
    return value.asLong();
  }

  static Instant instant(JsonNode line, String field) {
    try {
      return Instant.parse(text(line, field));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("Its " + field + " is no time.", e);
    }
  }

  /** Numbers compare by their digits alone when both sides were parsed. */
  static void requireSame(ObjectNode written, JsonNode read) {
    if (!parse(written.toString()).equals(read)) {
      throw new IllegalArgumentException("It is not as it was written.");
    }
  }
}
