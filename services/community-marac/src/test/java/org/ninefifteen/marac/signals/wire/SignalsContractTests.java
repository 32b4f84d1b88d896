package org.ninefifteen.marac.signals.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.contracts.Contract;
import org.ninefifteen.contracts.Sample;

class SignalsContractTests {

  private static final Set<String> OTHERS = Set.of("community-marac", "access-log");

  static Stream<Sample> samplesOfThePublishers() {
    return samples(c -> !OTHERS.contains(c.topic()));
  }

  static Stream<Sample> samplesOfOthers() {
    return samples(c -> OTHERS.contains(c.topic()));
  }

  @ParameterizedTest
  @MethodSource("samplesOfThePublishers")
  void understandsEverySampleOfThePublishers(Sample sample) {
    Reading reading = read(sample);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            understood ->
                assertThat(understood.signal().id().id()).isEqualTo(sample.headers().get("ce_id")));
  }

  @ParameterizedTest
  @MethodSource("samplesOfOthers")
  void ignoresWhatOthersPublish(Sample sample) {
    assertThat(read(sample)).isEqualTo(new Reading.Ignored());
  }

  private static Reading read(Sample sample) {
    return new SignalsV1()
        .read(sample.contract().topic(), sample.headers()::get, sample.data().getBytes(UTF_8));
  }

  private static Stream<Sample> samples(java.util.function.Predicate<Contract> chosen) {
    return Contract.all().stream().filter(chosen).flatMap(Contract::samples);
  }
}
