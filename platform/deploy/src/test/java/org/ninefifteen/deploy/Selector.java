package org.ninefifteen.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which pods are meant: each label is one of those named. */
record Selector(Map<String, Set<String>> labels) {

  /** Of {@code matchLabels} and of {@code matchExpressions} with {@code In}, and nothing else. */
  static Selector of(JsonNode selector) {
    Map<String, Set<String>> labels = new TreeMap<>();
    selector
        .path("matchLabels")
        .properties()
        .forEach(each -> labels.put(each.getKey(), Set.of(each.getValue().asText())));
    for (JsonNode each : selector.path("matchExpressions")) {
      if (!each.path("operator").asText().equals("In")) {
        throw new AssertionError("This is not understood here: " + each);
      }
      Set<String> values = new TreeSet<>();
      each.path("values").forEach(value -> values.add(value.asText()));
      labels.put(each.path("key").asText(), values);
    }
    return new Selector(labels);
  }

  boolean matches(JsonNode pod) {
    return labels.entrySet().stream()
        .allMatch(each -> each.getValue().contains(pod.path(each.getKey()).asText()));
  }
}
