package org.ninefifteen.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that no client should send: plain garbage, and right ones with a fault or two. */
final class Mutants {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CANARY = Garbage.CANARY;

  /** None of them can be a valid request: the agency, the place or the time is always wrong. */
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "42",
          "\"%s\"",
          "{\"text\":\"%s\"",
          "{\"agency\":{\"$gt\":\"%s\"}}",
          "{\"agency\":[\"%s\"],\"place\":7,\"people\":\"%s\"}",
          "{\"agency\":\"%s\",\"occurredAt\":\"%s\",\"place\":{\"point\":{\"lat\":1e999}}}",
          "{\"agency\":null,\"channel\":\"%s\",\"classification\":{\"localIssues\":[{}]}}",
          "{\"place\":{\"name\":\"%s\",\"point\":{\"lat\":\"%s\",\"lon\":[]}}}",
          "{\"agency\":\"kent-police\",\"agency\":{\"%s\":1},\"outcomes\":{\"x\":\"%s\"}}",
          "{\"__proto__\":{\"admin\":true},\"constructor\":\"%s\"}",
          "{\"people\":[null,[],{\"person\":\"%s\"},{\"role\":\"%s\"}],\"audience\":{}}",
          "\u0000\u0001%s",
          "\uFEFF{\"text\":\"%s\"}",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM"
              + " \"file:///etc/passwd\">]><a>&b;%s</a>");

  /** What to put where something else is right, as JSON. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "1e400",
          "99999999999999999999",
          "-0.0",
          "\"\"",
          "\" \"",
          "\"" + CANARY + "\"",
          "\"\\u0000" + CANARY + "\"",
          "\"\\ud800" + CANARY + "\"",
          "\"\\u202e$" + CANARY + ".\"",
          "\"" + CANARY.repeat(2_000) + "\"",
          "\"+1000000000-12-31T23:59:59.999999999Z\"",
          "\"-1000000000-01-01T00:00:00Z\"",
          "\"-999999999-01-01\"",
          "\"0000-00-00\"",
          "\"2019-03-31T01:30\"",
          "\"2019-02-18T22:40:00+19:00\"",
          "\"person-7f3a\"",
          "[]",
          "{}",
          "[[[[[[[]]]]]]]",
          "[null]",
          "[\"" + CANARY + "\", \"" + CANARY + "\"]",
          "{\"$gt\": \"" + CANARY + "\"}",
          "{\"$where\": {\"a.b\": 1, \"\": null}}",
          "[" + "0,".repeat(3_000) + "0]");

  private final Random random;

  Mutants(Random random) {
    this.random = random;
  }

  /** A sample with up to two faults; they may happen not to be any. */
  byte[] of(String sample) {
    JsonNode json = JSON.readTree(sample);
    for (int faults = random.nextInt(3); faults > 0; faults--) {
      List<Consumer<JsonNode>> places = new ArrayList<>();
      find(json, places);
      if (!places.isEmpty()) {
        one(places).accept(JSON.readTree(one(VALUES)));
      }
    }
    return JSON.writeValueAsBytes(json);
  }

  private void find(JsonNode node, List<Consumer<JsonNode>> places) {
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(name -> places.add(value -> put(object, name, value)));
      object.values().forEach(child -> find(child, places));
    } else if (node instanceof ArrayNode array) {
      places.add(array::add);
      array.values().forEach(child -> find(child, places));
    }
  }

  private void put(ObjectNode object, String name, JsonNode value) {
    if (random.nextInt(6) == 0) {
      object.remove(name);
    } else {
      object.set(name, value);
    }
  }

  byte[] body() {
    return switch (random.nextInt(40)) {
      case 0 -> ("{\"agency\":\"" + CANARY.repeat(30_000) + "\"}").getBytes(UTF_8);
      case 1, 2, 3 -> ("{\"a\":" + "[".repeat(5_000) + "\"" + CANARY + "\"").getBytes(UTF_8);
      case 4, 5, 6 -> bytes(random.nextInt(2_000));
      default -> one(BODIES).replace("%s", CANARY + random.nextInt(1_000)).getBytes(UTF_8);
    };
  }

  /** Bytes that are no UTF-8, and so no JSON. */
  private byte[] bytes(int length) {
    byte[] bytes = new byte[length + 1];
    random.nextBytes(bytes);
    bytes[0] = (byte) 0xFF;
    return bytes;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
