package org.ninefifteen.marac.signals.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON object of an event, of which only the fields in use are looked at. */
final class Payload {

  private static final int MANY = 1_000;

  private final JsonNode node;
  private final String path;

  private Payload(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  static Payload of(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new MalformedData((path.isEmpty() ? "the data" : path) + " is no object");
    }
    return new Payload(node, path);
  }

  String text(String field) {
    return required(field, () -> optionalText(field));
  }

  @Nullable String optionalText(String field) {
    JsonNode value = value(field);
    return value == null ? null : textOf(value, field);
  }

  Instant time(String field) {
    return required(field, () -> optionalTime(field));
  }

  @Nullable Instant optionalTime(String field) {
    String text = optionalText(field);
    try {
      return text == null ? null : Bounds.time(Instant.parse(text), path + field);
    } catch (DateTimeException e) {
      throw new MalformedData(path + field + " is no time in UTC");
    }
  }

  <E extends Enum<E>> E oneOf(Class<E> values, String field) {
    String text = text(field);
    try {
      return Enum.valueOf(values, text);
    } catch (IllegalArgumentException e) {
      throw new MalformedData(path + field + " is none of the known values");
    }
  }

  double number(String field) {
    JsonNode value = value(field);
    if (value == null || !value.isNumber()) {
      throw new MalformedData(path + field + " is no number");
    }
    return value.doubleValue();
  }

  int count(String field) {
    JsonNode value = value(field);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToInt()) {
      throw new MalformedData(path + field + " is no count");
    }
    return value.intValue();
  }

  boolean flag(String field) {
    JsonNode value = value(field);
    if (value != null && !value.isBoolean()) {
      throw new MalformedData(path + field + " is neither true nor false");
    }
    return value != null && value.booleanValue();
  }

  Payload object(String field) {
    return required(field, () -> optionalObject(field));
  }

  @Nullable Payload optionalObject(String field) {
    JsonNode value = value(field);
    return value == null ? null : of(value, path + field + ".");
  }

  List<Payload> objects(String field) {
    List<Payload> objects = new ArrayList<>();
    for (JsonNode element : elements(field)) {
      objects.add(of(element, path + field + "[]."));
    }
    return objects;
  }

  Set<String> texts(String field) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode element : elements(field)) {
      texts.add(textOf(element, field));
    }
    return texts;
  }

  private Iterable<JsonNode> elements(String field) {
    JsonNode value = value(field);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray() || value.size() > MANY) {
      throw new MalformedData(path + field + " is no list, or one of more than " + MANY);
    }
    return value;
  }

  private String textOf(JsonNode value, String field) {
    if (!value.isString()) {
      throw new MalformedData(path + field + " is no text");
    }
    return Bounds.text(value.stringValue(), path + field);
  }

  private <T> T required(String field, Supplier<@Nullable T> optional) {
    T value = optional.get();
    if (value == null) {
      throw new MalformedData(path + field + " is missing");
    }
    return value;
  }

  private @Nullable JsonNode value(String field) {
    JsonNode value = node.get(field);
    return value == null || value.isNull() ? null : value;
  }
}
