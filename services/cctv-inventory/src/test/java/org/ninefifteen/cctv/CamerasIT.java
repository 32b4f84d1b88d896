package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.ninefifteen.cctv.Agency.Answer;
import tools.jackson.databind.JsonNode;

@WithTheInventory
class CamerasIT {

  private static final String CAMERAS = "medway/cameras";

  private final Agency agency;

  CamerasIT(Agency agency) {
    this.agency = agency;
  }

  @Test
  void aCameraGoesFromThePlanToTheSkip() {
    register("life-1", "PLANNED");

    assertThat(change("life-1", "installation", "").at("/state")).isEqualTo("INSTALLED");
    assertThat(change("life-1", "commissioning", "").at("/state")).isEqualTo("OPERATIONAL");
    assertThat(change("life-1", "fault", "").at("/state")).isEqualTo("FAULTY");
    assertThat(rate("life-1", "RED", "RETAIL").at("/priority/rag")).isEqualTo("RED");
    Answer repaired = change("life-1", "repair", "");
    assertThat(repaired.at("/state")).isEqualTo("OPERATIONAL");
    assertThat(repaired.body().has("priority")).isFalse();
    assertThat(change("life-1", "removal", "").at("/state")).isEqualTo("REMOVED");
    assertThat(agency.get(CAMERAS + "/life-1").at("/state")).isEqualTo("REMOVED");
  }

  @Test
  void anAnswerIsWhatIsStored() {
    register("kept-1", "OPERATIONAL");

    Answer answered = change("kept-1", "fault", "");

    assertThat(agency.get(CAMERAS + "/kept-1").body()).isEqualTo(answered.body());
  }

  @Test
  void everyFaultyFieldIsNamedAtOnce() {
    Answer refused =
        agency.post(
            CAMERAS,
            """
            {"agency": "Medway CCTV", "camera": "no/slash", "kind": "FIXED", "state": "FAULTY",
             "highDefinition": "yes", "at": "2999-01-01T00:00:00Z",
             "place": {"precision": "ROUGHLY", "uprn": "x", "point": {"lat": 91}},
             "colour": "an unknown field is no fault"}
            """);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo("urn:problem:invalid-request");
    assertThat(fields(refused))
        .containsExactlyInAnyOrder(
            "agency",
            "camera",
            "name",
            "state",
            "highDefinition",
            "at",
            "place.name",
            "place.precision",
            "place.uprn",
            "place.point.lat",
            "place.point.lon");
  }

  @Test
  void anInstalledFixedCameraNeedsAPoint() {
    Answer refused =
        agency.post(
            CAMERAS,
            """
            {"agency": "medway-cctv", "name": "C", "kind": "FIXED", "state": "INSTALLED",
             "place": {"name": "Quay Street", "precision": "STREET"}}
            """);

    assertThat(fields(refused)).containsExactly("place.point");
  }

  @Test
  void aRefusalNamesItsReason() {
    register("refused-1", "OPERATIONAL");

    assertThat(rate("refused-1", "GREEN", "OTHER").problem())
        .isEqualTo("urn:problem:camera-not-faulty");
    assertThat(change("refused-1", "repair", "").status()).isEqualTo(409);
    assertThat(register("refused-1", "OPERATIONAL").problem())
        .isEqualTo("urn:problem:already-exists");
    change("refused-1", "fault", ", \"since\": \"2019-02-18T21:40:00Z\"");
    assertThat(rate("refused-1", "RED", "RESIDENTIAL"))
        .returns(422, Answer::status)
        .returns("urn:problem:red-not-justified", Answer::problem);
    assertThat(change("refused-1", "repair", ", \"at\": \"2019-02-18T21:39:00Z\"").problem())
        .isEqualTo("urn:problem:repaired-before-faulty");
    assertThat(change("nobody-knows", "fault", "").status()).isEqualTo(404);
    assertThat(agency.get("atlantis/cameras").problem())
        .isEqualTo("urn:problem:unknown-partnership");
  }

  @Test
  void theSameKeyGetsTheSameAnswerAndHasNoSecondEffect() {
    register("twice-1", "OPERATIONAL");
    String fault = "{\"agency\": \"medway-cctv\"}";

    Answer first = agency.post(CAMERAS + "/twice-1/fault", fault, "key-1");
    Answer again = agency.post(CAMERAS + "/twice-1/fault", fault, "key-1");
    Answer other =
        agency.post(
            CAMERAS + "/twice-1/fault",
            "{\"agency\": \"medway-cctv\", \"since\": \"2019-02-18T21:40:00Z\"}",
            "key-1");

    assertThat(again).isEqualTo(first).returns(200, Answer::status);
    assertThat(other.problem()).isEqualTo("urn:problem:idempotency-key-reused");
  }

  @Test
  void theListIsRedFirstFilteredAndPaged() {
    faulty("list-green", "GREEN", "OTHER");
    faulty("list-red", "RED", "NIGHT_TIME_ECONOMY");
    faulty("list-amber", "AMBER", "NIGHT_TIME_ECONOMY");
    register("list-unrated", "OPERATIONAL");
    change("list-unrated", "fault", "");
    register("list-working", "OPERATIONAL");

    assertThat(listed("?size=500"))
        .containsSubsequence(
            "list-red", "list-amber", "list-green", "list-unrated", "list-working");
    assertThat(listed("?zone=NIGHT_TIME_ECONOMY")).containsExactly("list-red", "list-amber");
    assertThat(listed("?rag=GREEN")).containsExactly("list-green");
    assertThat(listed("?state=FAULTY&page=1&size=3")).startsWith("list-unrated");
    assertThat(fields(agency.get(CAMERAS + "?rag=BLUE&size=0")))
        .containsExactlyInAnyOrder("rag", "size");
  }

  private List<String> listed(String query) {
    JsonNode items = agency.get(CAMERAS + query).body().path("items");
    return items.valueStream().map(item -> item.path("camera").asString()).toList();
  }

  private void faulty(String camera, String rag, String zone) {
    register(camera, "OPERATIONAL");
    change(camera, "fault", "");
    assertThat(rate(camera, rag, zone).status()).isEqualTo(200);
  }

  private Answer register(String camera, String state) {
    return agency.post(
        CAMERAS,
        """
        {"agency": "medway-cctv", "camera": "%s", "name": "Camera %s", "kind": "FIXED",
         "state": "%s", "place": {"name": "Quay Street", "ward": "River", "precision": "EXACT",
         "point": {"lat": 51.3852, "lon": 0.5471}}}
        """
            .formatted(camera, camera, state));
  }

  private Answer change(String camera, String what, String more) {
    return agency.post(
        CAMERAS + "/" + camera + "/" + what, "{\"agency\": \"medway-cctv\"" + more + "}");
  }

  private Answer rate(String camera, String rag, String zone) {
    return change(camera, "priority", ", \"rag\": \"%s\", \"zone\": \"%s\"".formatted(rag, zone));
  }

  private static List<String> fields(Answer refused) {
    return StreamSupport.stream(refused.body().path("errors").spliterator(), false)
        .map(error -> error.path("field").asString())
        .toList();
  }
}
