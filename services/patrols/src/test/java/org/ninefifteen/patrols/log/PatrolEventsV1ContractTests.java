package org.ninefifteen.patrols.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contracts.Sample;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.log.model.PatrolEvent;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolLogged;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolWithdrawn;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.PatrolSheet;
import org.ninefifteen.patrols.log.model.Shift;
import org.ninefifteen.patrols.log.model.ShiftRules;
import org.ninefifteen.patrols.log.model.WithdrawalReason;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Team;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.json.JsonMapper;

class PatrolEventsV1ContractTests {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant RECORDED = Instant.parse("2019-02-19T04:12:00Z");
  private static final Caller CAMDEN_RSP =
      new Caller("camden-rsp-system", "camden", Set.of("camden-rsp"), Set.of());
  private static final ContractSamples LOGGED = ContractSamples.of("patrols", "patrol-logged.v1");
  private static final ContractSamples WITHDRAWN =
      ContractSamples.of("patrols", "patrol-withdrawn.v1");

  private final PatrolEventsV1 events = new PatrolEventsV1(new Ids(Clock.systemUTC()));

  @Test
  void writesAPatrolAsItsFullSample() {
    PatrolSheet sheet = sheetOf(LOGGED.full());

    assertWrites(LOGGED.full(), new PatrolLogged("0193-p1", sheet, RECORDED));
  }

  @Test
  void writesAPatrolAsItsMinimalSample() {
    PatrolSheet sheet = sheetOf(LOGGED.minimal());

    assertWrites(LOGGED.minimal(), new PatrolLogged("0193-p2", sheet, RECORDED));
  }

  @Test
  void writesAWithdrawalAsItsFullSample() {
    PatrolSheet sheet = sheetOf(LOGGED.full());

    assertWrites(
        WITHDRAWN.full(),
        new PatrolWithdrawn("0193-p1", sheet, WithdrawalReason.WRONG_DETAILS, RECORDED));
  }

  @Test
  void writesAWithdrawalAsItsMinimalSample() {
    PatrolSheet sheet = sheetOf(LOGGED.minimal());

    assertWrites(
        WITHDRAWN.minimal(),
        new PatrolWithdrawn("0193-p2", sheet, WithdrawalReason.LOGGED_BY_MISTAKE, RECORDED));
  }

  @Test
  void saysWhenThePatrolStartedAndWhenItWasAccepted() {
    Instant start = Instant.parse("2019-02-18T16:00:00Z");
    Shift shift = new Shift(start, start.plus(Duration.ofHours(12)));
    PatrolSheet sheet =
        new PatrolSheet(
            Set.of(Team.RSP), PatrolReason.ROUTINE, shift, List.of(), new Outcomes(Map.of()), null);

    Envelope envelope = envelope(new PatrolLogged("p1", sheet, RECORDED));

    assertThat(envelope.time()).isEqualTo(start);
    assertThat(envelope.recordedTime()).isEqualTo(RECORDED);
    assertThat(envelope.source()).isEqualTo("/partnerships/camden/patrols");
    assertThat(envelope.subject()).isEqualTo("p1");
  }

  /** What a sample tells of a patrol is a patrol that the service would accept. */
  private static PatrolSheet sheetOf(Sample sample) {
    ShiftRules rules = new ShiftRules(Duration.ofHours(16), Duration.ofMinutes(5));
    var watch = new PatrolRequests.Watch(ZoneId.of("Europe/London"), rules, RECORDED);
    String body = "{\"agency\": \"camden-rsp\"," + sample.data().strip().substring(1);
    return Fields.read(
            body.getBytes(StandardCharsets.UTF_8),
            fields -> PatrolRequests.Log.read(fields, CAMDEN_RSP, watch))
        .sheet();
  }

  private void assertWrites(Sample sample, PatrolEvent event) {
    Envelope envelope = envelope(event);

    ContractSamples.ofType(envelope.type()).assertConforms(envelope.data());
    assertThat(envelope.type()).isEqualTo(sample.contract().type());
    assertThat(JSON.readTree(envelope.data())).isEqualTo(JSON.readTree(sample.data()));
  }

  private Envelope envelope(PatrolEvent event) {
    YearMonth month = YearMonth.of(2019, 2);
    var entry =
        new PatrolDocument.Entry("camden", "camden-rsp", Set.of(), month, null, false, RECORDED);
    return events.envelope(entry, "camden-rsp", event);
  }
}
