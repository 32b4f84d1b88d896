package org.ninefifteen.patrols.callouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.patrols.model.Outcome.ROUGH_SLEEPERS_ENGAGED;
import static org.ninefifteen.patrols.model.Outcome.TENTS_REMOVED;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.patrols.callouts.CallOutDocument.Owner;
import org.ninefifteen.patrols.callouts.model.Attendance;
import org.ninefifteen.patrols.callouts.model.CallOutEvent;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutAttended;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutCancelled;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.ninefifteen.patrols.callouts.model.CallOutReason;
import org.ninefifteen.patrols.callouts.model.CancellationReason;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Point;
import org.ninefifteen.patrols.model.Team;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.json.JsonMapper;

class CallOutEventsV1ContractTests {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant ASKED = Instant.parse("2019-02-18T21:40:00Z");
  private static final Instant CAME = Instant.parse("2019-02-18T22:05:00Z");
  private static final Place CLARENCE_GARDENS =
      new Place(
          "regents-park-estate",
          "Regents Park Estate, Clarence Gardens",
          "Regent's Park",
          "Regents Park Estate",
          "Clarence Gardens",
          "5012345",
          new Point(51.5268, -0.1412),
          Place.Precision.EXACT);
  private static final Place MAYFORD =
      new Place(
          null, "Mayford Estate, block C", null, null, null, null, null, Place.Precision.AREA);

  private final CallOutEventsV1 events = new CallOutEventsV1(new Ids(Clock.systemUTC()));

  @Test
  void writesARequestAsItsSamples() {
    assertWrites(
        "call-out-requested.v1",
        new CallOutRequested(
            "0193-c1", CLARENCE_GARDENS, CallOutReason.ROUGH_SLEEPING, true, ASKED, ASKED),
        new CallOutRequested("0193-c2", MAYFORD, CallOutReason.OTHER, false, ASKED, ASKED));
  }

  @Test
  void writesAnAttendanceAsItsSamples() {
    Outcomes outcomes = new Outcomes(Map.of(TENTS_REMOVED, 1, ROUGH_SLEEPERS_ENGAGED, 2));
    Instant later = Instant.parse("2019-02-18T22:20:00Z");

    assertWrites(
        "call-out-attended.v1",
        new CallOutAttended(
            "0193-c1",
            CLARENCE_GARDENS,
            new Attendance(Set.of(Team.RSP, Team.SNT), CAME, outcomes),
            CAME),
        new CallOutAttended(
            "0193-c2",
            MAYFORD,
            new Attendance(Set.of(Team.COMMUNITY_WARDENS), later, Outcomes.NONE),
            later));
  }

  @Test
  void writesACancellationAsItsSamples() {
    assertWrites(
        "call-out-cancelled.v1",
        new CallOutCancelled(
            "0193-c3", CLARENCE_GARDENS, CancellationReason.PASSED_TO_POLICE, CAME),
        new CallOutCancelled("0193-c4", MAYFORD, CancellationReason.NO_LONGER_NEEDED, CAME));
  }

  /** The attributes are checked on the wire as well; this tells which of them comes from where. */
  @Test
  void saysWhenTheTeamsCameAndNotWhenTheySaidSo() {
    Attendance attendance = new Attendance(Set.of(Team.RSP), CAME, Outcomes.NONE);
    Instant said = CAME.plusSeconds(1560);

    Envelope envelope = envelope(new CallOutAttended("c1", MAYFORD, attendance, said));

    assertThat(envelope.time()).isEqualTo(CAME);
    assertThat(envelope.recordedTime()).isEqualTo(said);
  }

  private void assertWrites(String contract, CallOutEvent full, CallOutEvent minimal) {
    ContractSamples samples = ContractSamples.of("patrols", contract);

    assertThat(JSON.readTree(envelope(full).data()))
        .isEqualTo(JSON.readTree(samples.full().data()));
    assertThat(JSON.readTree(envelope(minimal).data()))
        .isEqualTo(JSON.readTree(samples.minimal().data()));
    assertThat(envelope(full).type()).isEqualTo(samples.type());
  }

  @Test
  void tellsTheAgencyThatAskedOfWhatAnotherDoes() {
    CallOutEvent off =
        new CallOutCancelled("c1", MAYFORD, CancellationReason.NO_LONGER_NEEDED, CAME);
    Owner owner = new Owner("camden", "camden-asb-team", Set.of("camden-rsp"));

    Envelope envelope = events.envelope(owner, "camden-rsp", off);

    assertThat(envelope.agency()).isEqualTo("camden-rsp");
    assertThat(envelope.audience()).containsExactly("camden-asb-team", "camden-rsp");
  }

  private Envelope envelope(CallOutEvent event) {
    return events.envelope(new Owner("camden", "camden-rsp", Set.of()), "camden-rsp", event);
  }
}
