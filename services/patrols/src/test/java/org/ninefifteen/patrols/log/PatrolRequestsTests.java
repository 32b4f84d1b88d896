package org.ninefifteen.patrols.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.kit.problem.InvalidRequest;
import org.ninefifteen.patrols.log.PatrolRequests.Log;
import org.ninefifteen.patrols.log.PatrolRequests.Watch;
import org.ninefifteen.patrols.log.model.ShiftRules;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

class PatrolRequestsTests {

  private static final Caller CAMDEN =
      new Caller("camden-system", "camden", Set.of("camden-rsp", "camden-cpo"), Set.of());
  private static final Watch IN_2020 =
      new Watch(
          ZoneId.of("Europe/London"),
          new ShiftRules(Duration.ofHours(16), Duration.ofMinutes(5)),
          Instant.parse("2020-01-01T00:00:00Z"));

  @Test
  void readAJointPatrolByTheNamesThatPeopleUse() {
    Log log =
        read(
            """
            {"agency": "camden-rsp", "teams": ["housing patrol", "Street Wardens"],
             "reason": "TARGETED", "start": "2019-02-18T16:00", "end": "2019-02-19T04:00",
             "places": [{"place": {"name": "Cumberland Market", "street": "Cumberland Market"}}],
             "outcomes": [{"outcome": "DISRUPTION", "count": 2}], "weather": "wet"}
            """);

    assertThat(log.sheet().teams()).containsExactly(Team.RSP, Team.CPO);
    assertThat(log.sheet().shift().length()).hasHours(12);
    assertThat(log.sheet().places())
        .extracting(Place::precision)
        .containsExactly(Place.Precision.STREET);
    assertThat(log.sheet().outcomes().counts()).isEqualTo(Map.of(Outcome.DISRUPTION, 2));
    assertThat(log.told()).isNull();
  }

  @Test
  void nameTheAgencyOnlyOfWhomActsForSeveral() {
    Caller rsp = new Caller("camden-rsp-system", "camden", Set.of("camden-rsp"), Set.of());
    String body =
        shift("2019-02-18T16:00", "2019-02-19T04:00").replace("\"agency\": \"camden-rsp\",", "");

    Log log = Fields.read(body.getBytes(UTF_8), fields -> Log.read(fields, rsp, IN_2020));

    assertThat(log.agency()).isEqualTo("camden-rsp");
    assertThat(faultsOf(body)).containsExactly(Map.entry("agency", "missing"));
  }

  /** The evening shift of 16:00 to 04:00, as the team's clock showed it. */
  @ParameterizedTest
  @CsvSource({
    "2019-03-30T16:00, 2019-03-31T04:00, PT11H",
    "2019-10-26T16:00, 2019-10-27T04:00, PT13H",
    "2019-10-27T01:30+01:00, 2019-10-27T01:30+00:00, PT1H"
  })
  void readAShiftOverAClockChangeInRealTime(String start, String end, Duration length) {
    assertThat(read(shift(start, end)).sheet().shift().length()).isEqualTo(length);
  }

  @ParameterizedTest
  @CsvSource({
    "2019-03-31T01:30, 2019-03-31T04:00, start, no-such-time",
    "2019-10-26T16:00, 2019-10-27T01:30, end, ambiguous-time",
    "2019-02-18T16:00, 2019-02-18T04:00, end, not-after-start",
    "2019-02-18T16:00, 2019-02-19T08:01, end, shift-too-long",
    "2019-12-31T20:00, 2020-01-01T04:00, end, in-the-future",
    "at tea time, 2019-02-19T04:00, start, not-a-time"
  })
  void nameTheTimeThatIsWrong(String start, String end, String field, String code) {
    assertThat(faultsOf(shift(start, end))).containsExactly(Map.entry(field, code));
  }

  @Test
  void nameEveryFaultAtOnce() {
    String body =
        """
        {"teams": ["RSP", "the lads"], "reason": "FUN", "start": "soon", "callOut": 7,
         "places": [{"place": {"ward": "Gillingham South"}}, {}],
         "outcomes": [{"outcome": "DISRUPTION", "count": 0}, {"outcome": "TEA", "count": 1}]}
        """;

    assertThat(faultsOf(body))
        .containsOnlyKeys(
            "agency",
            "teams[1]",
            "reason",
            "start",
            "end",
            "places[0].place.name",
            "places[1].place",
            "outcomes[0].count",
            "outcomes[1].outcome",
            "callOut");
  }

  @Test
  void refuseThatNothingWasSeenAndYetSomethingDone() {
    String body =
        patrol(
            """
            "outcomes": [{"outcome": "NOTHING_SEEN", "count": 1}, {"outcome": "ARREST", "count": 1}]
            """);

    assertThat(faultsOf(body)).containsExactly(Map.entry("outcomes", "contradiction"));
  }

  @Test
  void refuseAnOutcomeThatIsCountedTwice() {
    String body =
        patrol(
            """
            "outcomes": [{"outcome": "ARREST", "count": 1}, {"outcome": "ARREST", "count": 2}]
            """);

    assertThat(faultsOf(body)).containsExactly(Map.entry("outcomes[1].outcome", "duplicate"));
  }

  @Test
  void refuseACallOutUnlessThatIsTheReason() {
    assertThat(faultsOf(patrol("\"callOut\": \"c1\"")))
        .containsExactly(Map.entry("callOut", "contradiction"));
  }

  private static String shift(String start, String end) {
    return """
    {"agency": "camden-rsp", "teams": ["RSP"], "reason": "ROUTINE", "start": "%s", "end": "%s"}
    """
        .formatted(start, end);
  }

  private static String patrol(String more) {
    return shift("2019-02-18T16:00", "2019-02-19T04:00")
        .strip()
        .replaceFirst("}$", ", " + more + "}");
  }

  private static Log read(String body) {
    return Fields.read(body.getBytes(UTF_8), fields -> Log.read(fields, CAMDEN, IN_2020));
  }

  /** The code of each fault, by its field. */
  private static Map<String, String> faultsOf(String body) {
    return catchThrowableOfType(InvalidRequest.class, () -> read(body)).faults().stream()
        .collect(toMap(Fault::field, Fault::code));
  }
}
