package org.ninefifteen.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractTests {

  private static final JsonMapper JSON = new JsonMapper();

  private static final Contract FAULTED = new Contract("cctv-inventory", "camera-faulted.v1");

  @Test
  void thereAreContractsToCheck() {
    assertThat(Contract.all()).contains(FAULTED);
  }

  @ParameterizedTest
  @MethodSource("org.ninefifteen.contracts.Contract#all")
  void theSchemaIsASchemaThatReadersCanExtend(Contract contract) {
    List<String> faults =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
            .validate(contract.schema(), InputFormat.JSON)
            .stream()
            .map(Object::toString)
            .toList();
    JsonNode schema = JSON.readTree(contract.schema());

    assertThat(faults).isEmpty();
    assertThat(schema.path("description").asString("")).isNotBlank();
    assertThat(schema.path("required").isEmpty()).isFalse();
    assertThat(schema.path("additionalProperties").asBoolean(true)).isTrue();
  }

  static Stream<Sample> samples() {
    return Contract.all().stream().flatMap(Contract::samples);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSampleKeepsTheSchema(Sample sample) {
    assertThat(sample.contract().faultsIn(sample.data())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theHeadersAreTheEnvelopeOfThisEvent(Sample sample) {
    assertThat(sample.contract().faultsInHeaders(sample.headersJson())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.ninefifteen.contracts.Contract#all")
  void theLargestSampleHasEveryFieldAndTheMinimalOneOnlyTheRequired(Contract contract) {
    JsonNode schema = JSON.readTree(contract.schema());
    List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();

    assertThat(JSON.readTree(contract.sealed().orElse(contract.full()).data()).propertyNames())
        .containsExactlyInAnyOrderElementsOf(schema.path("properties").propertyNames());
    assertThat(JSON.readTree(contract.minimal().data()).propertyNames())
        .containsExactlyInAnyOrderElementsOf(required);
  }

  @Test
  void aBrokenSampleIsNamedFieldByField() {
    ObjectNode broken = (ObjectNode) JSON.readTree(FAULTED.full().data());
    broken.remove("camera");
    broken.put("since", "yesterday");
    ((ObjectNode) broken.path("place").path("point")).put("lat", 91);

    assertThat(FAULTED.faultsIn(broken.toString()))
        .anyMatch(fault -> fault.contains("camera"))
        .anyMatch(fault -> fault.startsWith("/since"))
        .anyMatch(fault -> fault.startsWith("/place/point/lat"));
  }

  @Test
  void brokenHeadersAreNamedOneByOne() {
    ObjectNode broken = (ObjectNode) JSON.readTree(FAULTED.full().headersJson());
    broken.put("ce_type", "org.ninefifteen.cctv-inventory.camera-repaired.v1");
    broken.put("ce_time", "2019-02-18T21:40:00+01:00");
    broken.put("ce_partnership", "camden");
    broken.remove("ce_marking");

    assertThat(FAULTED.faultsInHeaders(broken.toString()))
        .anyMatch(fault -> fault.startsWith("/ce_type"))
        .anyMatch(fault -> fault.startsWith("/ce_time"))
        .anyMatch(fault -> fault.startsWith("/ce_source"))
        .anyMatch(fault -> fault.contains("ce_marking"));
  }
}
