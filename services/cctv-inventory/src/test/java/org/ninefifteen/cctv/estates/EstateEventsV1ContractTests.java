package org.ninefifteen.cctv.estates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.testkit.samples.ContractSamples;

class EstateEventsV1ContractTests {

  private static final Instant NOON = Instant.parse("2023-06-01T12:00:00Z");

  static Stream<Estate> estates() {
    return Stream.of(estate(null), estate(Place.placeholder("Mayford Estate")));
  }

  @ParameterizedTest
  @MethodSource("estates")
  void whatIsWrittenKeepsTheContract(Estate estate) {
    Estate corrected = estate.after(estate.correct(Stage.SURVEYED, "wrong estate", NOON));
    String written = EstateEventsV1.data(corrected).toString();

    ContractSamples.of("cctv-inventory", EstateEventsV1.ADVANCED)
        .assertConforms(written.getBytes(UTF_8));
    assertThat(written).as("reasons stay here").doesNotContain("wrong");
  }

  private static Estate estate(@Nullable Place place) {
    return Estate.enter("mayford", "Mayford Estate", place, NOON).entered();
  }
}
