package org.ninefifteen.testkit.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ninefifteen.contracts.Contract;
import org.ninefifteen.contracts.Sample;
import tools.jackson.databind.json.JsonMapper;

/**
 * One event version's schema and samples. A producer asserts that what it writes conforms; a
 * consumer reads {@link #full()} and {@link #minimal()}.
 *
 * <pre>{@code
 * ContractSamples faulted = ContractSamples.of("cctv-inventory", "camera-faulted.v1");
 * faulted.assertConforms(envelope.data());
 * faulted.assertHeadersConform(headers);
 * }</pre>
 */
public final class ContractSamples {

  private final Contract contract;

  private ContractSamples(Contract contract) {
    this.contract = contract;
  }

  /** By its folder, e.g. {@code cctv-inventory} and {@code camera-faulted.v1}. */
  public static ContractSamples of(String topic, String event) {
    return new ContractSamples(new Contract(topic, event));
  }

  /** By its type, e.g. {@code org.ninefifteen.cctv-inventory.camera-faulted.v1}. */
  public static ContractSamples ofType(String type) {
    String[] parts = type.split("\\.", 4);
    return of(parts[2], parts[3]);
  }

  /** Every event version of a topic: a publisher must write each, a consumer meet each. */
  public static List<ContractSamples> allOf(String topic) {
    return Contract.all().stream()
        .filter(contract -> contract.topic().equals(topic))
        .map(ContractSamples::new)
        .toList();
  }

  public String type() {
    return contract.type();
  }

  public Sample full() {
    return contract.full();
  }

  public Sample minimal() {
    return contract.minimal();
  }

  /** The sample that tells of people; only some events have one. */
  public Sample sealed() {
    return contract.sealed().orElseThrow();
  }

  /** Fails with every fault at once, each with the place in the data. */
  public void assertConforms(byte[] data) {
    String json = new String(data, StandardCharsets.UTF_8);
    refuse("Data", contract.faultsIn(json), json);
  }

  /** Fails with every fault of the envelope at once. */
  public void assertHeadersConform(Map<String, String> headers) {
    String json = new JsonMapper().writeValueAsString(headers);
    refuse("Headers", contract.faultsInHeaders(json), json);
  }

  private void refuse(String what, List<String> faults, String json) {
    if (!faults.isEmpty()) {
      String listed = String.join("\n  ", faults);
      throw new AssertionError(
          "%s of %s breaks its contract:%n  %s%n%s".formatted(what, contract.type(), listed, json));
    }
  }

  @Override
  public String toString() {
    return contract.toString();
  }
}
