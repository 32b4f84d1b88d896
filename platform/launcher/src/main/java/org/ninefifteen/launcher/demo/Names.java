package org.ninefifteen.launcher.demo;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the services called the things that earlier posts made. */
final class Names {
  private final Map<String, String> byKey = new HashMap<>();

  void put(String key, String name) {
    byKey.put(key, name);
  }

  /**
   * A later post names an earlier one's thing by its key: {@code {key}} in the path, {@code #key}
   * in the body.
   */
  Post in(Post post) {
    var path = post.path();
    for (var each : byKey.entrySet()) {
      path = path.replace("{" + each.getKey() + "}", each.getValue());
    }
    return new Post(post.to(), path, post.key(), post.sent(), in(post.body()));
  }

  private JsonNode in(JsonNode body) {
    var named = (ObjectNode) body.deepCopy();
    body.properties().stream()
        .filter(each -> each.getValue().isString() && each.getValue().asString().startsWith("#"))
        .forEach(each -> named.set(each.getKey(), name(each.getValue().asString().substring(1))));
    return named;
  }

  private JsonNode name(String key) {
    return JsonNodeFactory.instance.stringNode(byKey.getOrDefault(key, key));
  }
}
