package org.ninefifteen.deploy;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Topics and rights are declared once; what Strimzi is told says the same in its own words. */
class BrokerTests {

  private static final String OVERLAYS = "org.ninefifteen.deploy.Kustomize#overlays";
  private static final Map<String, String> OPERATIONS =
      Map.of("read", "Read topic ", "write", "Write topic ", "group", "Read group ");

  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void topicsAreThoseThatAreDeclared(String overlay) {
    JsonNode declared = Declared.yaml("platform/deploy/kafka/topics.yaml");

    assertThat(
            Kustomize.objects(overlay, "KafkaTopic")
                .collect(toMap(Kustomize::name, each -> each.path("spec"))))
        .isEqualTo(
            declared.path("topics").properties().stream()
                .collect(toMap(Map.Entry::getKey, each -> with(declared, each.getValue()))));
  }

  /** What a topic does not say of itself, the defaults say. */
  private static JsonNode with(JsonNode declared, JsonNode topic) {
    ObjectNode spec = declared.path("defaults").deepCopy();
    spec.withObject("config").setAll(topic.withObject("config"));
    if (topic.has("partitions")) {
      spec.set("partitions", topic.path("partitions"));
    }
    return spec;
  }

  @ParameterizedTest
  @MethodSource(OVERLAYS)
  void usersMayWhatIsDeclared(String overlay) {
    assertThat(
            Kustomize.objects(overlay, "KafkaUser")
                .collect(toMap(Kustomize::name, BrokerTests::rights)))
        .isEqualTo(
            Declared.yaml("platform/deploy/kafka/acls.yaml").properties().stream()
                .collect(toMap(Map.Entry::getKey, each -> declared(each.getValue()))));
  }

  private static Set<String> declared(JsonNode user) {
    Set<String> rights = new TreeSet<>();
    user.properties()
        .forEach(each ->
            each.getValue()
                .forEach(name -> rights.add(OPERATIONS.get(each.getKey()) + name.asText())));
    return rights;
  }

  private static Set<String> rights(JsonNode user) {
    Set<String> rights = new TreeSet<>();
    for (JsonNode acl : user.at("/spec/authorization/acls")) {
      JsonNode resource = acl.path("resource");
      String end = resource.path("patternType").asText().equals("prefix") ? "*" : "";
      for (JsonNode operation : acl.path("operations")) {
        rights.add(
            operation.asText()
                + " "
                + resource.path("type").asText().toLowerCase(Locale.ROOT)
                + " "
                + resource.path("name").asText()
                + end);
      }
    }
    return rights;
  }
}
