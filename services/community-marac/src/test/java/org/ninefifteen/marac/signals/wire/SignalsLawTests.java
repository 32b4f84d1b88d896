package org.ninefifteen.marac.signals.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.ninefifteen.contracts.Contract;
import org.ninefifteen.contracts.Sample;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.places.model.Gazetteer;

/** Whatever comes, it is understood, ignored or malformed: nothing is thrown. */
class SignalsLawTests {

  private static final SignalsV1 SIGNALS = new SignalsV1();
  private static final Traces TRACES =
      new Traces(Gazetteer.EMPTY, java.time.ZoneId.of("Europe/London"));

  @Property
  void readsAnyBytes(@ForAll("samples") Sample sample, @ForAll byte[] data) {
    read(sample.contract().topic(), sample.headers(), data);
  }

  @Property
  void readsTruncatedData(
      @ForAll("samples") Sample sample, @ForAll @IntRange(max = 10_000) int length) {
    byte[] data = sample.data().getBytes(UTF_8);

    read(
        sample.contract().topic(),
        sample.headers(),
        java.util.Arrays.copyOf(data, Math.min(length, data.length)));
  }

  @Property
  void readsDataWithAFlippedByte(
      @ForAll("samples") Sample sample, @ForAll @IntRange(max = 10_000) int at, @ForAll byte by) {
    byte[] data = sample.data().getBytes(UTF_8);
    data[at % data.length] = by;

    read(sample.contract().topic(), sample.headers(), data);
  }

  @Property(tries = 3_000)
  void readsAnyValueInPlaceOfAnother(
      @ForAll("samples") Sample sample,
      @ForAll @IntRange(max = 100) int which,
      @ForAll("values") String value) {
    List<String> parts = List.of(sample.data().split("(?<=: )"));
    int chosen = 1 + which % (parts.size() - 1);
    String replaced = parts.get(chosen).replaceFirst("^(\"[^\"]*\"|[-0-9.a-z]+)", "@");
    String data =
        String.join("", parts.subList(0, chosen))
            + replaced.replace("@", value)
            + String.join("", parts.subList(chosen + 1, parts.size()));

    read(sample.contract().topic(), sample.headers(), data.getBytes(UTF_8));
  }

  @Property
  void readsAnyHeaders(
      @ForAll("samples") Sample sample, @ForAll("headerNames") String name, @ForAll String value) {
    Map<String, String> headers = new HashMap<>(sample.headers());
    headers.put(name, value);

    read(sample.contract().topic(), headers, sample.data().getBytes(UTF_8));
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.of(Contract.all().stream().flatMap(Contract::samples).toList());
  }

  @Provide
  Arbitrary<String> headerNames() {
    return Arbitraries.of(SignalsV1Tests.headers().keySet());
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "true",
        "{}",
        "[]",
        "[[[[]]]]",
        "-1",
        "1e400",
        "-1e-400",
        "9".repeat(900),
        "9".repeat(2_000),
        "\"\"",
        "\"a.b$c|d%~#\"",
        "\"\\u0000\"",
        "\"\\udfff\"",
        "\"" + "é".repeat(999) + "\"",
        "\"" + "x".repeat(50_000) + "\"",
        "\"-999999999-01-01T00:00:00Z\"",
        "\"2019-02-30T00:00:00Z\"",
        "[".repeat(5_000));
  }

  private static void read(String topic, Map<String, String> headers, byte[] data) {
    Reading reading = SIGNALS.read(topic, headers::get, data);

    switch (reading) {
      case Reading.Understood understood ->
          assertThat(TRACES.of(understood.signal())).doesNotContainNull();
      case Reading.Ignored ignored -> {}
      case Reading.Malformed malformed ->
          assertThat(malformed.reason()).isNotBlank().doesNotContain("reading it failed");
    }
  }
}
