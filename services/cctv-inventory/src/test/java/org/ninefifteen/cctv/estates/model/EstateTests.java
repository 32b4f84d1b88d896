package org.ninefifteen.cctv.estates.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.cctv.estates.model.Estate.Correction;
import org.ninefifteen.kit.model.Rejected;

class EstateTests {

  private static final Instant NOON = Instant.parse("2023-06-01T12:00:00Z");

  @Test
  void anEstateGoesThroughEveryStage() {
    Estate estate = entered();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.IDENTIFIED) {
        estate = estate.after(estate.advance(stage, NOON));
      }
    }

    assertThat(estate.stage()).isEqualTo(Stage.COMPLETE);
    assertThat(estate.corrections()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "IDENTIFIED, IDENTIFIED",
    "IDENTIFIED, ABOUT_TO_START",
    "IDENTIFIED, COMPLETE",
    "SURVEYED, IDENTIFIED",
    "IN_PROGRESS, ABOUT_TO_START"
  })
  void noStageIsSkippedOrRepeatedOrUndone(Stage from, Stage to) {
    Estate estate = at(from);

    refused("estate-one-step", () -> estate.advance(to, NOON));
  }

  @Test
  void nothingComesAfterComplete() {
    refused("estate-complete", () -> at(Stage.COMPLETE).advance(Stage.COMPLETE, NOON));
  }

  @Test
  void aCorrectionGoesAnywhereAndKeepsItsReason() {
    Estate estate = at(Stage.COMPLETE);

    Estate corrected = estate.after(estate.correct(Stage.SURVEYED, "wrong estate", NOON));

    assertThat(corrected.stage()).isEqualTo(Stage.SURVEYED);
    assertThat(corrected.corrections())
        .containsExactly(new Correction(Stage.COMPLETE, Stage.SURVEYED, "wrong estate", NOON));
  }

  @Test
  void aCorrectionCorrectsSomething() {
    refused(
        "estate-already-there",
        () -> at(Stage.SURVEYED).correct(Stage.SURVEYED, "no reason", NOON));
  }

  private static Estate entered() {
    return Estate.enter("mayford", "Mayford Estate", null, NOON).entered();
  }

  private static Estate at(Stage stage) {
    return stage == Stage.IDENTIFIED
        ? entered()
        : new Estate("mayford", "Mayford Estate", null, stage, entered().corrections());
  }

  private static void refused(String code, ThrowingCallable decision) {
    assertThatExceptionOfType(Rejected.class)
        .isThrownBy(decision)
        .extracting(Rejected::code)
        .isEqualTo(code);
  }
}
