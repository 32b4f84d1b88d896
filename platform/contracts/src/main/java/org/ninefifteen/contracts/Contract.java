package org.ninefifteen.contracts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of one event: the folder {@code contracts/<topic>/<event>.v<N>} on the class path.
 *
 * @param topic the publisher's topic, e.g. {@code cctv-inventory}
 * @param event the event with its version, e.g. {@code camera-faulted.v1}
 */
public record Contract(String topic, String event) implements Comparable<Contract> {

  /** Every contract on the class path, by topic and event. */
  public static List<Contract> all() {
    return ContractFiles.folders().sorted().toList();
  }

  /** The CloudEvents type that travels with it. */
  public String type() {
    return "org.ninefifteen." + topic + "." + event;
  }

  public String schema() {
    return ContractFiles.read(folder() + "schema.json");
  }

  /** Every field that the version knew when it was published. */
  public Sample full() {
    return sample("full");
  }

  /** The fewest fields that a reader must be able to do with. */
  public Sample minimal() {
    return sample("minimal");
  }

  /** With what is told of people, where the event has that. */
  public Optional<Sample> sealed() {
    return ContractFiles.exists(folder() + "sealed.json")
        ? Optional.of(sample("sealed"))
        : Optional.empty();
  }

  /** All of them. */
  public Stream<Sample> samples() {
    return Stream.concat(Stream.of(full(), minimal()), sealed().stream());
  }

  /** What is wrong with this data; empty when it keeps the schema. */
  public List<String> faultsIn(String data) {
    return Schemas.faults(folder() + "schema.json", data);
  }

  /** What is wrong with these headers, a JSON object; empty when they are an envelope of this. */
  public List<String> faultsInHeaders(String headers) {
    return Stream.concat(
            Schemas.faults("contracts/shared/headers.json", headers).stream(),
            Headers.strangeTo(this, headers))
        .toList();
  }

  String folder() {
    return "contracts/" + topic + "/" + event + "/";
  }

  private Sample sample(String name) {
    return new Sample(
        this,
        name,
        ContractFiles.read(folder() + name + ".json"),
        ContractFiles.read(folder() + name + ".headers.json"));
  }

  @Override
  public int compareTo(Contract other) {
    return Comparator.comparing(Contract::topic)
        .thenComparing(Contract::event)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return topic + "/" + event;
  }
}
