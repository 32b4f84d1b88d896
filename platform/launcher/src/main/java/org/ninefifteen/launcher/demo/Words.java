package org.ninefifteen.launcher.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The short forms of a story: {@code @-2 22:40} is a time, {@code $mayford} one of its places. */
record Words(Moments moments, JsonNode places) {
  JsonNode replaced(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> fields(object);
      case JsonNode list when list.isArray() -> elements(list);
      case JsonNode text when text.isString() -> word(text);
      default -> node;
    };
  }

  private JsonNode fields(ObjectNode object) {
    var replaced = JsonNodeFactory.instance.objectNode();
    object.properties().forEach(each -> replaced.set(each.getKey(), replaced(each.getValue())));
    return replaced;
  }

  private JsonNode elements(JsonNode list) {
    var replaced = JsonNodeFactory.instance.arrayNode();
    list.forEach(each -> replaced.add(replaced(each)));
    return replaced;
  }

  private JsonNode word(JsonNode text) {
    var said = text.asString();
    if (said.startsWith("@")) {
      return JsonNodeFactory.instance.stringNode(moments.of(said.substring(1)).toString());
    }
    return said.startsWith("$") ? places.path(said.substring(1)) : text;
  }
}
