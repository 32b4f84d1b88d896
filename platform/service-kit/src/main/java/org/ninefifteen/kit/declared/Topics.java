package org.ninefifteen.kit.declared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import tools.jackson.databind.JsonNode;

/** The topics that are declared: {@code defaults} and what each of {@code topics} has otherwise. */
final class Topics {

  private static final String PARTITIONS = "partitions";

  private Topics() {}

  /** The number of replicas is left to the broker. */
  static List<NewTopic> read(Path file) throws IOException {
    JsonNode declared = Yaml.read(file);
    JsonNode usual = declared.path("defaults");
    return declared.path("topics").properties().stream()
        .map(each -> topic(each.getKey(), each.getValue(), usual))
        .toList();
  }

  private static NewTopic topic(String name, JsonNode own, JsonNode usual) {
    int partitions = own.path(PARTITIONS).asInt(usual.path(PARTITIONS).asInt(1));
    Map<String, String> config = new HashMap<>();
    List.of(usual, own)
        .forEach(from ->
            from.path("config")
                .properties()
                .forEach(each -> config.put(each.getKey(), each.getValue().asString())));
    return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(config);
  }
}
