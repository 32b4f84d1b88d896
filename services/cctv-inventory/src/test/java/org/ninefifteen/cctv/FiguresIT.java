package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ninefifteen.cctv.Agency.Answer;

/** The figures that the sources print, counted from what was told to the inventory. */
@WithTheInventory
class FiguresIT {

  private static final List<String> STAGES =
      List.of("SURVEYED", "ABOUT_TO_START", "IN_PROGRESS", "COMPLETE");

  private final Agency agency;

  FiguresIT(Agency agency) {
    this.agency = agency;
  }

  /** 54 estates: 12 complete, 4 in progress, 2 about to start, 31 more surveyed, 5 identified. */
  @Test
  void theUpgradeProgrammeOfTheBorough() {
    estates("complete", 12, 4);
    estates("progress", 4, 3);
    estates("start", 2, 2);
    estates("surveyed", 31, 1);
    estates("identified", 5, 0);

    Answer summary = agency.get("borough/estates/summary");

    assertThat(summary.body().path("total").asInt()).isEqualTo(54);
    assertShare(summary, "/reached/SURVEYED", 49, "90.7");
    assertShare(summary, "/at/COMPLETE", 12, "22.2");
    assertShare(summary, "/at/IN_PROGRESS", 4, "7.4");
    assertShare(summary, "/at/ABOUT_TO_START", 2, "3.7");
    assertShare(summary, "/reached/ABOUT_TO_START", 18, "33.3");
  }

  @Test
  void anEstateGoesOneStageAtATimeAndIsCorrectedWithAReason() {
    enter("steps");

    assertThat(advance("steps", "IN_PROGRESS").problem()).isEqualTo("urn:problem:estate-one-step");
    assertThat(advance("steps", "SURVEYED").status()).isEqualTo(200);
    assertThat(agency.post("medway/estates/steps/correction", by(", \"to\": \"IDENTIFIED\"")))
        .returns(400, Answer::status);
    Answer corrected =
        agency.post(
            "medway/estates/steps/correction",
            by(", \"to\": \"IDENTIFIED\", \"reason\": \"another estate was surveyed\""));
    assertThat(corrected.at("/stage")).isEqualTo("IDENTIFIED");
    assertThat(corrected.at("/corrections/0/from")).isEqualTo("SURVEYED");
    assertThat(agency.get("medway/estates?stage=IDENTIFIED").at("/items/0/estate"))
        .isEqualTo("steps");
  }

  /** 261 of 705 is one of the totals that the printed 37 % allows. */
  @Test
  void highDefinitionIsAShareOnlyOfAKnownWhole() {
    cameras("hd", 261, ", \"highDefinition\": true");
    cameras("sd", 444, ", \"highDefinition\": false");
    Answer known = agency.get("borough/cameras/summary");
    assertShare(known, "/highDefinition", 261, "37.0");
    assertThat(known.body().path("total").asInt()).isEqualTo(705);
    assertShare(known, "/states/OPERATIONAL", 705, "100.0");

    cameras("who-knows", 1, "");
    Answer unknown = agency.get("borough/cameras/summary");
    assertThat(unknown.body().at("/highDefinition/count").asInt()).isEqualTo(261);
    assertThat(unknown.body().at("/highDefinition").has("percentage")).isFalse();
    assertThat(unknown.at("/highDefinition/note")).contains("known");
  }

  private static void assertShare(Answer summary, String at, int count, String percentage) {
    assertThat(summary.body().at(at + "/count").asInt()).as(at).isEqualTo(count);
    assertThat(summary.body().at(at + "/percentage").decimalValue())
        .as(at)
        .isEqualByComparingTo(percentage);
  }

  private void estates(String name, int count, int stages) {
    for (int i = 0; i < count; i++) {
      String id = name + "-" + i;
      agency.post(
          "borough/estates", by(", \"estate\": \"%s\", \"name\": \"%s\"".formatted(id, id)));
      STAGES.stream()
          .limit(stages)
          .forEach(stage ->
              agency.post("borough/estates/" + id + "/advance", by(", \"to\": \"" + stage + "\"")));
    }
  }

  private void cameras(String name, int count, String more) {
    for (int i = 0; i < count; i++) {
      Answer registered =
          agency.post(
              "borough/cameras",
              by(
                  """
                  , "camera": "%s-%d", "name": "Camera", "kind": "FIXED", "state": "OPERATIONAL",
                  "place": {"name": "Street", "precision": "STREET",
                            "point": {"lat": 51.53, "lon": -0.13}} %s
                  """
                      .formatted(name, i, more)));
      assertThat(registered.status()).isEqualTo(201);
    }
  }

  private void enter(String estate) {
    agency.post("medway/estates", by(", \"estate\": \"%s\", \"name\": \"E\"".formatted(estate)));
  }

  private Answer advance(String estate, String to) {
    return agency.post("medway/estates/" + estate + "/advance", by(", \"to\": \"" + to + "\""));
  }

  private static String by(String more) {
    return "{\"agency\": \"camden-cctv\"" + more + "}";
  }
}
