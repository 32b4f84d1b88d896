package org.ninefifteen.kit.declared;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import tools.jackson.databind.JsonNode;

/** Who may do what: each user's {@code read}, {@code write} and {@code group}. */
record Permissions(Set<String> users, Set<AclBinding> bindings) {

  Permissions {
    users = Set.copyOf(users);
    bindings = Set.copyOf(bindings);
  }

  static Permissions read(Path file) throws IOException {
    Set<Map.Entry<String, JsonNode>> declared = Yaml.read(file).properties();
    return new Permissions(
        declared.stream().map(Map.Entry::getKey).collect(Collectors.toSet()),
        declared.stream()
            .flatMap(each -> of(each.getKey(), each.getValue()))
            .collect(Collectors.toSet()));
  }

  private static Stream<AclBinding> of(String user, JsonNode may) {
    return may.properties().stream()
        .flatMap(each ->
            each.getValue().valueStream().map(name -> of(user, each.getKey(), name.asString())));
  }

  static AclBinding of(String user, String verb, String name) {
    return switch (verb) {
      case "read" -> binding(user, AclOperation.READ, ResourceType.TOPIC, name);
      case "write" -> binding(user, AclOperation.WRITE, ResourceType.TOPIC, name);
      case "group" -> binding(user, AclOperation.READ, ResourceType.GROUP, name);
      default -> throw new IllegalArgumentException(user + " cannot be permitted to " + verb);
    };
  }

  private static AclBinding binding(
      String user, AclOperation operation, ResourceType type, String name) {
    ResourcePattern pattern =
        name.endsWith("*")
            ? new ResourcePattern(type, name.substring(0, name.length() - 1), PatternType.PREFIXED)
            : new ResourcePattern(type, name, PatternType.LITERAL);
    return new AclBinding(
        pattern, new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
  }
}
