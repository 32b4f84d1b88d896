package org.ninefifteen.cctv.estates.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.cctv.places.model.Share;

class ProgrammeTests {

  /** The borough's 54 estates at the end of 2023. */
  private static final Programme CAMDEN =
      new Programme(
          Map.of(
              Stage.IDENTIFIED, 5L,
              Stage.SURVEYED, 31L,
              Stage.ABOUT_TO_START, 2L,
              Stage.IN_PROGRESS, 4L,
              Stage.COMPLETE, 12L));

  @ParameterizedTest
  @CsvSource({"COMPLETE, 12, 22.2", "IN_PROGRESS, 4, 7.4", "ABOUT_TO_START, 2, 3.7"})
  void sharesOfStagesAreCounted(Stage stage, long count, BigDecimal percent) {
    assertThat(CAMDEN.at(stage)).isEqualTo(new Share(count, 54));
    assertThat(CAMDEN.at(stage).percent()).isEqualTo(percent);
  }

  @Test
  void surveyedAreAllFromTheSurveyOn() {
    assertThat(CAMDEN.reached(Stage.SURVEYED)).isEqualTo(new Share(49, 54));
    assertThat(CAMDEN.reached(Stage.SURVEYED).percent()).isEqualTo("90.7");
  }

  /** The source rounds it to "about 30 %". */
  @Test
  void aThirdIsCompleteOrNearlySo() {
    assertThat(CAMDEN.reached(Stage.ABOUT_TO_START).percent()).isEqualTo("33.3");
  }

  @Test
  void everyStageIsListed() {
    assertThat(new Programme(Map.of()).byStage())
        .containsOnlyKeys(Stage.values())
        .allSatisfy((stage, share) -> assertThat(share.percent()).isNull());
  }
}
