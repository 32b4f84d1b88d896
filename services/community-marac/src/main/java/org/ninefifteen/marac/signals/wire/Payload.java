package org.ninefifteen.marac.signals.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSON object of an event, of which only the fields in use are looked at. */
final class Payload {

  private static final int MANY = 1_000;

  private final JsonNode node;
  private final String path;
  private final Flaws flaws;

  private Payload(JsonNode node, String path, Flaws flaws) {
    this.node = node;
    this.path = path;
    this.flaws = flaws;
  }

  /**
   * A faulty field is remembered, and something of its kind stands for it.
   *
   * @throws MalformedData where it is none
   */
  static Payload of(JsonNode node, String path, Flaws flaws) {
    if (!node.isObject()) {
      throw new MalformedData((path.isEmpty() ? "the data" : path) + " is no object");
    }
    return new Payload(node, path, flaws);
  }

  boolean isSound() {
    return flaws.areNone();
  }

  /** The fields are well formed, and make no sense together. */
  void flaw(String flaw) {
    flaws.add(flaw);
  }

  String text(String field) {
    return flaws.or("-", () -> textOf(required(field), field));
  }

  @Nullable String optionalText(String field) {
    return has(field) ? text(field) : null;
  }

  Instant time(String field) {
    return flaws.or(
        Instant.EPOCH,
        () -> {
          try {
            Instant time = Instant.parse(textOf(required(field), field));
            return Bounds.time(time, path + field);
          } catch (DateTimeException e) {
            throw new MalformedData(path + field + " is no time in UTC");
          }
        });
  }

  <E extends Enum<E>> E oneOf(Class<E> values, String field) {
    return flaws.or(
        values.getEnumConstants()[0],
        () -> {
          try {
            return Enum.valueOf(values, textOf(required(field), field));
          } catch (IllegalArgumentException e) {
            throw new MalformedData(path + field + " is none of the known values");
          }
        });
  }

  double number(String field) {
    JsonNode value = value(field);
    try {
      if (value != null && value.isNumber()) {
        return value.doubleValue();
      }
    } catch (JacksonException e) {
      // A whole number that no double holds.
    }
    flaws.add(path + field + " is no number");
    return 0;
  }

  int count(String field) {
    JsonNode value = value(field);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      flaws.add(path + field + " is no count");
      return 0;
    }
    return value.intValue();
  }

  boolean flag(String field) {
    JsonNode value = value(field);
    if (value != null && !value.isBoolean()) {
      flaws.add(path + field + " is neither true nor false");
      return false;
    }
    return value != null && value.booleanValue();
  }

  Payload object(String field) {
    return sound(() -> of(required(field), path + field + ".", flaws));
  }

  @Nullable Payload optionalObject(String field) {
    return has(field) ? object(field) : null;
  }

  List<Payload> objects(String field) {
    List<Payload> objects = new ArrayList<>();
    for (JsonNode element : elements(field)) {
      objects.add(sound(() -> of(element, path + field + "[].", flaws)));
    }
    return objects;
  }

  /** What is missing in one that is missing itself is not told of. */
  private Payload sound(Supplier<Payload> strict) {
    try {
      return strict.get();
    } catch (MalformedData e) {
      flaws.add(e.reason());
      return new Payload(JsonNodeFactory.instance.objectNode(), "", new Flaws());
    }
  }

  Set<String> texts(String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode element : elements(field)) {
      texts.add(flaws.or("-", () -> textOf(element, field)));
    }
    return texts;
  }

  private Iterable<JsonNode> elements(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray() || value.size() > MANY) {
      flaws.add(path + field + " is no list, or one of more than " + MANY);
      return List.of();
    }
    return value;
  }

  private String textOf(JsonNode value, String field) {
    if (!value.isString()) {
      throw new MalformedData(path + field + " is no text");
    }
    return Bounds.text(value.stringValue(), path + field);
  }

  private JsonNode required(String field) {
    JsonNode value = value(field);
    if (value == null) {
      throw new MalformedData(path + field + " is missing");
    }
    return value;
  }

  private boolean has(String field) {
    return value(field) != null;
  }

  private @Nullable JsonNode value(String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }
}
