package org.ninefifteen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document and the folders say the same. */
class AsyncApiTests {

  private static final Path FOLDER = Path.of("src/main/resources/contracts");

  private final JsonNode document =
      new YAMLMapper().readTree(ContractFiles.read("contracts/asyncapi.yaml"));

  @Test
  void itIsOfVersionThree() {
    assertThat(document.path("asyncapi").asString()).isEqualTo("3.0.0");
    assertThat(document.path("info").propertyNames()).contains("title", "version");
  }

  @Test
  void itsMessagesAreTheContracts() {
    assertThat(document.path("components").path("messages").propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            Contract.all().stream().map(AsyncApiTests::key).toList());
  }

  @ParameterizedTest
  @MethodSource("org.ninefifteen.contracts.Contract#all")
  void aMessageHasTheTypeTheSchemaTheEnvelopeAndAKey(Contract contract) {
    JsonNode message = document.path("components").path("messages").path(key(contract));

    assertThat(message.path("name").asString()).isEqualTo(contract.type());
    assertThat(message.at("/payload/schema/$ref").asString())
        .isEqualTo("./" + contract + "/schema.json");
    assertThat(message.at("/headers/schema/$ref").asString()).isEqualTo("./shared/headers.json");
    assertThat(message.at("/bindings/kafka/key/type").asString()).isEqualTo("string");
    assertThat(message.path("summary").asString()).isNotBlank();
  }

  @Test
  void aChannelIsATopicWithItsEvents() {
    Function<Contract, String> reference = contract -> "#/components/messages/" + key(contract);

    assertThat(document.path("channels").propertyStream())
        .allSatisfy(channel -> {
          assertThat(channel.getValue().path("address").asString()).isEqualTo(channel.getKey());
          assertThat(references(channel.getValue().path("messages")))
              .containsExactlyElementsOf(eventsOf(channel.getKey(), reference));
        });
    assertThat(document.path("channels").propertyNames()).containsAll(topics());
  }

  @Test
  void anOperationPublishesEachTopic() {
    List<JsonNode> operations = document.path("operations").valueStream().toList();

    assertThat(operations)
        .allSatisfy(operation -> {
          String channel = operation.at("/channel/$ref").asString();
          String topic = channel.substring("#/channels/".length());
          assertThat(operation.path("action").asString()).isEqualTo("send");
          assertThat(references(operation.path("messages")))
              .containsExactlyElementsOf(
                  eventsOf(topic, contract -> channel + "/messages/" + contract.event()));
        });
    assertThat(operations).hasSameSizeAs(topics());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(document.findValuesAsString("$ref"))
        .isNotEmpty()
        .allSatisfy(reference -> {
          if (reference.startsWith("#")) {
            assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
          } else {
            assertThat(FOLDER.resolve(reference)).exists();
          }
        });
  }

  private static List<String> references(JsonNode messages) {
    return messages.valueStream().map(message -> message.path("$ref").asString()).toList();
  }

  private static List<String> eventsOf(String topic, Function<Contract, String> reference) {
    Stream<Contract> events =
        Contract.all().stream().filter(contract -> contract.topic().equals(topic));
    return events.map(reference).toList();
  }

  private static List<String> topics() {
    return Contract.all().stream().map(Contract::topic).distinct().collect(Collectors.toList());
  }

  private static String key(Contract contract) {
    return contract.topic() + "." + contract.event();
  }
}
