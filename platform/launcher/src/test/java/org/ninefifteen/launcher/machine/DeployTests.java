package org.ninefifteen.launcher.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is declared for servers is what runs on one machine, and is closed. */
class DeployTests {
  private static final JsonNode TOPICS = yaml("platform/deploy/kafka/topics.yaml").path("topics");
  private static final JsonNode USERS = yaml("platform/deploy/kafka/acls.yaml");
  private static final JsonNode CONTAINERS = yaml("docker-compose.yml").path("services");

  /** In the place of the launcher's own a server has Keycloak. */
  private static final Set<Service> PROCESSES = EnumSet.complementOf(EnumSet.of(Service.IDENTITY));

  private static JsonNode yaml(String file) {
    try (var reader = Files.newBufferedReader(Path.of("..", "..", file))) {
      Object plain = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
      return JsonMapper.shared().valueToTree(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }

  @Nested
  class TheBroker {
    @Test
    void hasTheTopicsThatAreUsedAndNoOthers() {
      assertThat(TOPICS.propertyNames()).containsExactlyInAnyOrderElementsOf(Service.topics());
    }

    @Test
    void permitsNothingThatIsNotThere() {
      var meant =
          USERS
              .valueStream()
              .flatMap(may -> Stream.of(may.path("read"), may.path("write")))
              .flatMap(topics -> texts(topics).stream());

      assertThat(meant).isSubsetOf(TOPICS.propertyNames());
    }

    @Test
    void letsAStreamBeWrittenByItsServiceAndByWhoSendsAgain() {
      var streams =
          Service.topics().stream()
              .filter(topic -> !topic.endsWith(".parked") && !topic.equals("access-log"));

      streams.forEach(stream ->
          assertThat(
                  USERS.properties().stream()
                      .filter(user -> texts(user.getValue().path("write")).contains(stream))
                      .map(Map.Entry::getKey))
              .contains(stream)
              .isSubsetOf(stream, Service.COMMUNITY_MARAC.word()));
    }
  }

  @Nested
  class TheContainers {
    @Test
    void areThereForEachServiceOnItsPort() {
      for (var service : PROCESSES) {
        var args = CONTAINERS.path(service.word()).path("build").path("args");

        assertThat(args.path("SERVICE").asString()).isEqualTo(service.word());
        assertThat(args.path("PORT").asString()).isEqualTo("" + service.port().usual());
      }
    }

    @Test
    void mayDoNothingThatTheyNeedNot() {
      CONTAINERS
          .properties()
          .forEach(each -> {
            var container = each.getValue();
            assertThat(container.path("read_only").asBoolean()).as(each.getKey()).isTrue();
            assertThat(texts(container.path("cap_drop"))).as(each.getKey()).containsExactly("ALL");
            assertThat(texts(container.path("security_opt")))
                .as(each.getKey())
                .contains("no-new-privileges:true");
            assertThat(container.propertyNames()).as(each.getKey()).contains("mem_limit");
          });
    }

    @Test
    void haveOneAddressForWhoeverIsOutside() {
      var open =
          CONTAINERS.properties().stream()
              .filter(each -> each.getValue().has("ports"))
              .map(Map.Entry::getKey);

      assertThat(open).containsExactly("proxy");
    }

    @Test
    void areOfAVersionThatIsNamed() {
      var foreign =
          CONTAINERS
              .valueStream()
              .map(each -> each.path("image").asString())
              .filter(image -> !image.startsWith("nine-fifteen/"));

      assertThat(foreign).allMatch(image -> image.matches(".+:v?\\d+\\.\\d+.*"));
    }

    @Test
    void areToldNoSecretByTheFile() {
      var secret = ".*(PASSWORD|SECRET|TOKEN|JAAS|MONGODB_URI).*";
      var told =
          CONTAINERS
              .valueStream()
              .flatMap(each -> each.path("environment").properties().stream())
              .filter(setting -> setting.getKey().matches(secret))
              .map(setting -> setting.getValue().asString());

      assertThat(told).allMatch(value -> value.startsWith("/run/secrets/"));
    }
  }
}
