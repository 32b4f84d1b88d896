package org.ninefifteen.marac.signals.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SignalId;

class SignalsV1Tests {

  private static final String REPORT =
      """
      {"report": "r-2", "incident": "r-1", "channel": "PHONE", "anonymous": true,
       "place": {"placeId": "mayford", "name": "Mayford Estate, block C", "ward": "Gillingham South",
         "point": {"lat": 51.38, "lon": 0.55}, "precision": "EXACT", "colour": "green"},
       "classification": {"localIssues":
         [{"scheme": "nine-fifteen", "version": "1", "code": "cuckooing"}]},
       "immediateRisks": ["VULNERABLE_PERSON_AT_RISK"],
       "people": [{"person": "person-7f3a", "role": "VICTIM", "shoe": 44}], "mood": {"a": [1]}}
      """;

  @Test
  void readsAReportAndOnlyTheFieldsInUse() {
    Signal expected =
        new Signal.Reported(
            new Origin(
                new SignalId("/partnerships/medway/reports", "e-1"),
                "medway",
                "kent-police",
                Instant.parse("2019-02-18T21:40:00Z"),
                Instant.parse("2019-02-18T21:41:07.123Z"),
                Signal.Marking.OFFICIAL_SENSITIVE,
                false,
                Set.of()),
            "r-2",
            "r-1",
            "PHONE",
            new Classification(
                null,
                null,
                List.of(new Classification.LocalIssue("nine-fifteen", "1", "cuckooing"))),
            new Place(
                "mayford",
                "Mayford Estate, block C",
                "Gillingham South",
                null,
                null,
                null,
                new Point(51.38, 0.55),
                Place.Precision.EXACT),
            Set.of("VULNERABLE_PERSON_AT_RISK"),
            List.of(new Involvement("person-7f3a", Role.VICTIM)),
            true);

    assertThat(read(headers(), REPORT)).isEqualTo(new Reading.Understood(expected));
  }

  @Test
  void readsABackfillAsHistory() {
    Map<String, String> headers = headers();
    headers.put("ce_history", "true");

    assertThat(read(headers, REPORT))
        .isInstanceOfSatisfying(
            Reading.Understood.class, u -> assertThat(u.signal().origin().history()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.ninefifteen.reports.report-praised.v1",
        "org.ninefifteen.weather.rain-fell.v1",
        "com.example.thing",
        "v1"
      })
  void ignoresTypesThatItDoesNotKnow(String type) {
    Map<String, String> headers = headers();
    headers.put("ce_type", type);

    assertThat(read(headers, "no json")).isEqualTo(new Reading.Ignored());
  }

  @Nested
  class FindsMalformed {

    @ParameterizedTest
    @ValueSource(strings = {"v2", "v10", "v0"})
    void anotherVersionOfAKnownType(String version) {
      refuses("ce_type", "org.ninefifteen.reports.report-received." + version);
    }

    @Test
    void aTypeOfAnotherTopic() {
      refuses("ce_type", "org.ninefifteen.patrols.patrol-logged.v1");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "ce_specversion",
          "ce_id",
          "ce_source",
          "ce_type",
          "ce_time",
          "ce_recordedtime",
          "ce_partnership",
          "ce_agency",
          "ce_marking"
        })
    void aMissingHeader(String name) {
      Map<String, String> headers = headers();
      headers.remove(name);

      assertThat(read(headers, REPORT)).isInstanceOf(Reading.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
      "ce_source, /partnerships/camden/reports",
      "ce_source, /partnerships/medway/patrols",
      "ce_partnership, med|way",
      "ce_agency, kent|police",
      "ce_marking, SECRET",
      "ce_time, yesterday",
      "ce_time, 0001-01-01T00:00:00Z",
      "ce_recordedtime, +999999999-12-31T23:59:59Z",
      "ce_recordedtime, 2019-02-18T21:40:00"
    })
    void aWrongHeader(String name, String value) {
      refuses(name, value);
    }

    @Test
    void anEndlessId() {
      refuses("ce_id", "e".repeat(100_000));
    }

    @Test
    void noDataAtAll() {
      assertThat(new SignalsV1().read("reports", headers()::get, null))
          .isEqualTo(new Reading.Malformed("there is no data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "7", "\"report\"", "{", "{\"report\": \"r-1\"} {}"})
    void dataThatIsNoObject(String data) {
      assertThat(read(headers(), data)).isInstanceOf(Reading.Malformed.class);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"r-2\"                | 7                  | report is no text",
          "\"r-2\"                | \" \"              | report is blank, too long, or no text",
          "\"r-2\"                | \"\\ud800\"        | report is blank, too long, or no text",
          "\"PHONE\"              | null               | channel is missing",
          "\"anonymous\": true    | \"anonymous\": 1   | anonymous is neither true nor false",
          "\"EXACT\"              | \"VAGUE\"          | place.precision is none of the known"
              + " values",
          "51.38                  | 151.38             | place.point is nowhere on earth",
          "51.38                  | 1e999              | place.point is nowhere on earth",
          "51.38                  | \"51.38\"          | place.point.lat is no number",
          "[\"VULNERABLE_PERSON_AT_RISK\"] | {}        | immediateRisks is no list, or one of more"
              + " than 1000",
          "[\"VULNERABLE_PERSON_AT_RISK\"] | [null]    | immediateRisks is no text",
          "\"VICTIM\"             | \"HERO\"           | people[].role is none of the known values",
          "{\"person\": \"person-7f3a\", \"role\": \"VICTIM\", \"shoe\": 44} | 3 | people[]. is no"
              + " object"
        })
    void aFieldThatBreaksTheContractAndSaysWhich(String good, String bad, String reason) {
      assertThat(read(headers(), REPORT.replace(good, bad)))
          .isEqualTo(new Reading.Malformed(reason));
    }

    private void refuses(String name, String value) {
      Map<String, String> headers = headers();
      headers.put(name, value);

      assertThat(read(headers, REPORT)).isInstanceOf(Reading.Malformed.class);
    }
  }

  static Map<String, String> headers() {
    return new HashMap<>(
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", "e-1",
            "ce_source", "/partnerships/medway/reports",
            "ce_type", "org.ninefifteen.reports.report-received.v1",
            "ce_subject", "r-2",
            "ce_time", "2019-02-18T21:40:00Z",
            "ce_recordedtime", "2019-02-18T21:41:07.123456Z",
            "ce_partnership", "medway",
            "ce_agency", "kent-police",
            "ce_marking", "OFFICIAL-SENSITIVE"));
  }

  static Reading read(Map<String, String> headers, String data) {
    return new SignalsV1().read("reports", headers::get, data.getBytes(UTF_8));
  }
}
