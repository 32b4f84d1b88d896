package org.ninefifteen.reports.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.reports.ReportFixtures.BLOCK_C;
import static org.ninefifteen.reports.ReportFixtures.CUCKOOING;
import static org.ninefifteen.reports.ReportFixtures.LATER;
import static org.ninefifteen.reports.ReportFixtures.NUISANCE;
import static org.ninefifteen.reports.ReportFixtures.SOMEWHERE;
import static org.ninefifteen.reports.ReportFixtures.aBareAccount;
import static org.ninefifteen.reports.ReportFixtures.aWholeAccount;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefifteen.contracts.Sample;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.EventHeaders;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SealedDetails;
import org.ninefifteen.kit.personal.model.SealedText;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Finding;
import org.ninefifteen.reports.model.ImmediateRisk;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent;
import org.ninefifteen.reports.model.ReportEvent.ReportAnswered;
import org.ninefifteen.reports.model.ReportEvent.ReportLinkedAsDuplicate;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportEvent.ReportTriaged;
import org.ninefifteen.reports.model.ReportEvent.ReportWithdrawn;
import org.ninefifteen.reports.model.ReportId;
import org.ninefifteen.reports.model.WithdrawalReason;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What we write is, to the letter, what we published as our samples. */
class ReportEventsV1ContractTests {

  private static final ReportId R1 = new ReportId("0193-r1");
  private static final ReportId R2 = new ReportId("0193-r2");
  private static final ReportId R3 = new ReportId("0193-r3");

  private final JsonMapper json = new JsonMapper();
  private final ReportEventsV1 events = new ReportEventsV1(new Ids(Clock.systemUTC()));

  static Stream<ReportEvent> full() {
    Finding found =
        new Finding(BLOCK_C, CUCKOOING, Set.of(ImmediateRisk.VULNERABLE_PERSON_AT_RISK));
    return Stream.of(
        new ReportReceived(R1, aWholeAccount(), LATER),
        new ReportTriaged(R1, found, LATER),
        new ReportLinkedAsDuplicate(R3, R2, R1, BLOCK_C, LATER),
        new ReportAnswered(R1, BLOCK_C, LATER),
        new ReportWithdrawn(R1, BLOCK_C, WithdrawalReason.ASKED_BY_REPORTER, LATER));
  }

  static Stream<ReportEvent> minimal() {
    Finding found = new Finding(SOMEWHERE, NUISANCE, Set.of());
    return Stream.of(
        new ReportReceived(R2, aBareAccount(), LATER),
        new ReportTriaged(R2, found, LATER),
        new ReportLinkedAsDuplicate(R3, R1, R1, SOMEWHERE, LATER),
        new ReportAnswered(R2, SOMEWHERE, LATER),
        new ReportWithdrawn(R2, SOMEWHERE, WithdrawalReason.REPORTED_IN_ERROR, LATER));
  }

  @ParameterizedTest
  @MethodSource("full")
  void writesTheFullSample(ReportEvent event) {
    Envelope written = news(aWholeAccount(), event);

    assertSame(written, ContractSamples.ofType(written.type()).full().data());
  }

  @ParameterizedTest
  @MethodSource("minimal")
  void writesTheMinimalSample(ReportEvent event) {
    Envelope written = news(aBareAccount(), event);

    assertSame(written, ContractSamples.ofType(written.type()).minimal().data());
  }

  @ParameterizedTest
  @MethodSource("full")
  void writesTheHeadersOfTheSample(ReportEvent event) {
    Envelope written = news(aWholeAccount(), event);
    ContractSamples samples = ContractSamples.ofType(written.type());

    Map<String, String> headers = headers(written);

    samples.assertHeadersConform(headers);
    Map<String, String> expected = new HashMap<>(samples.full().headers());
    expected.put("ce_id", written.id());
    expected.put("ce_time", written.time().toString());
    assertThat(headers).isEqualTo(expected);
  }

  @Test
  void writesTheSampleThatTellsOfPeople() {
    Sample sample = ContractSamples.of("reports", "report-received.v1").sealed();
    ReportReceived event = new ReportReceived(R1, aWholeAccount(), LATER);

    Envelope written = events.received("e1", "medway", event, sealedAs(sample));

    assertSame(written, sample.data());
    Map<String, String> expected = new HashMap<>(sample.headers());
    expected.put("ce_id", "e1");
    assertThat(headers(written)).isEqualTo(expected);
    ContractSamples.ofType(written.type()).assertHeadersConform(headers(written));
  }

  private Sealed sealedAs(Sample sample) {
    JsonNode data = json.readTree(sample.data());
    Map<String, String> fields = new HashMap<>();
    data.at("/people/0/sealed")
        .properties()
        .forEach(field -> fields.put(field.getKey(), field.getValue().stringValue()));
    return new Sealed(
        new Disclosure("CDA-1998-S115", "DPA2018-PART3"),
        true,
        List.of(new SealedDetails("e1", "person-7f3a", fields)),
        new SealedText("e1", List.of("person-7f3a"), data.get("sealedText").stringValue()));
  }

  @Test
  void writesEveryEventOfTheTopic() {
    assertThat(full().map(ReportEventsV1::type))
        .containsExactlyInAnyOrderElementsOf(
            ContractSamples.allOf("reports").stream().map(ContractSamples::type).toList());
  }

  @Test
  void tellsOfHistoryAsSuch() {
    ReportReceived event = new ReportReceived(R1, aBareAccount(), LATER);

    Envelope written = events.history("medway", Report.of(event), event);

    assertThat(headers(written)).containsEntry("ce_history", "true");
    assertThat(written.time()).isEqualTo(aBareAccount().occurredAt());
  }

  /** Housing looks at what the police keep among three: each of the three hears of it. */
  @Test
  void tellsTheAudienceAndTheAgencyThatKeepsTheReport() {
    Account account = aReportFor(Set.of("medway-housing", "kfrs-strood"));
    Report report = Report.of(new ReportReceived(R1, account, LATER));

    Envelope written =
        events.news("medway", "medway-housing", report, new ReportAnswered(R1, BLOCK_C, LATER));

    assertThat(headers(written))
        .containsEntry("ce_audience", "kent-police,kfrs-strood,medway-housing");
    ContractSamples.ofType(written.type()).assertHeadersConform(headers(written));
  }

  private static Account aReportFor(Set<String> audience) {
    Account whole = aWholeAccount();
    return new Account(
        whole.agency(),
        audience,
        whole.channel(),
        whole.occurredAt(),
        whole.finding(),
        whole.people(),
        whole.anonymous());
  }

  private Envelope news(Account account, ReportEvent event) {
    Report after = Report.of(new ReportReceived(event.report(), account, LATER));
    return events.news("medway", account.agency(), after, event);
  }

  private void assertSame(Envelope written, String sample) {
    ContractSamples.ofType(written.type()).assertConforms(written.data());
    assertThat(json.readTree(written.data())).isEqualTo(json.readTree(sample));
  }

  private static Map<String, String> headers(Envelope event) {
    RecordHeaders headers = new RecordHeaders();
    EventHeaders.write(event, headers);
    Map<String, String> map = new HashMap<>();
    headers.forEach(header -> map.put(header.key(), new String(header.value(), UTF_8)));
    return map;
  }
}
