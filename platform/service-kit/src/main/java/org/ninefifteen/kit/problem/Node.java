package org.ninefifteen.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object somewhere in a request, and where that is. */
record Node(JsonNode json, String path, Faults faults) {

  /** No request of ours is deeper than six; a deep one is an attack on the stack. */
  private static final int DEEPEST = 32;

  private static final int LONGEST_NUMBER = 64;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .build();

  static Node ofBody(byte[] body) {
    try {
      JsonNode json = JSON.readTree(body);
      if (json.isObject()) {
        return new Node(json, "", new Faults());
      }
    } catch (StreamConstraintsException e) {
      throw new InvalidRequest("too-deep", "It is nested too deeply, or a number is too long.", e);
    } catch (JacksonException e) {
      throw new InvalidRequest("malformed-json", "This is not JSON.", e);
    }
    throw new InvalidRequest("wrong-type", "A JSON object is expected.", null);
  }

  static Node ofQuery(Map<String, String> query) {
    return new Node(JSON.valueToTree(query), "", new Faults());
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  void fault(String name, String code, String message) {
    faults.add(at(name), code, message);
  }

  /** The object as a whole makes no sense. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T refused(String message) {
    return faults.none(path, "invalid", message);
  }

  <T> @Nullable T required(String name, Reading<T> reading) {
    return has(name)
        ? reading.read(json.get(name), at(name), faults)
        : faults.none(at(name), "missing", "This is required.");
  }

  <T> @Nullable T optional(String name, Reading<T> reading) {
    return has(name) ? reading.read(json.get(name), at(name), faults) : null;
  }

  /** The elements that can be read; none when there is no such array. */
  <T> List<T> each(String name, Reading<T> reading) {
    List<T> values = new ArrayList<>();
    if (!has(name)) {
      return values;
    }
    JsonNode array = json.get(name);
    if (!array.isArray()) {
      fault(name, "wrong-type", "An array is expected.");
      return values;
    }
    for (int i = 0; i < array.size(); i++) {
      T value = reading.read(array.get(i), at(name) + "[" + i + "]", faults);
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
