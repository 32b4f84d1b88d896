package org.ninefifteen.testkit.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContractSamplesTests {

  private final ContractSamples faulted =
      ContractSamples.ofType("org.ninefifteen.cctv-inventory.camera-faulted.v1");

  @Test
  void theSamplesConform() {
    faulted.assertConforms(faulted.full().data().getBytes(UTF_8));
    faulted.assertConforms(faulted.minimal().data().getBytes(UTF_8));
    faulted.assertHeadersConform(faulted.full().headers());
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    byte[] broken = "{\"camera\": 17, \"place\": {\"name\": \"Quay\"}}".getBytes(UTF_8);

    assertThatThrownBy(() -> faulted.assertConforms(broken))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("org.ninefifteen.cctv-inventory.camera-faulted.v1")
        .hasMessageContaining("/camera")
        .hasMessageContaining("since")
        .hasMessageContaining("precision");
  }

  @Test
  void headersOfAnotherEventAreRefused() {
    Map<String, String> headers = new HashMap<>(faulted.full().headers());
    headers.put("ce_type", "org.ninefifteen.cctv-inventory.camera-repaired.v1");

    assertThatThrownBy(() -> faulted.assertHeadersConform(headers)).hasMessageContaining("ce_type");
  }

  @Test
  void aTopicListsItsEvents() {
    assertThat(ContractSamples.allOf("cctv-inventory"))
        .extracting(ContractSamples::type)
        .contains("org.ninefifteen.cctv-inventory.estate-advanced.v1");
  }

  @Test
  void anUnknownEventIsNamed() {
    assertThatThrownBy(() -> ContractSamples.of("reports", "nobody-knows.v9").full())
        .hasMessageContaining("contracts/reports/nobody-knows.v9/full.json");
  }
}
