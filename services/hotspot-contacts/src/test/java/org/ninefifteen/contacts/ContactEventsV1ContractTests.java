package org.ninefifteen.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.contacts.model.ContactEvent;
import org.ninefifteen.contacts.model.ContactEvent.ContactCorrected;
import org.ninefifteen.contacts.model.ContactEvent.ContactRecorded;
import org.ninefifteen.contacts.model.ContactEvent.ContactWithdrawn;
import org.ninefifteen.contacts.model.Encounter;
import org.ninefifteen.contacts.model.Place;
import org.ninefifteen.contacts.model.WithdrawalReason;
import org.ninefifteen.contacts.words.Words;
import org.ninefifteen.contracts.Sample;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SealedDetails;
import org.ninefifteen.kit.personal.model.SealedText;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ContactEventsV1ContractTests {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant NIGHT = Instant.parse("2019-02-18T23:10:00Z");
  private static final Instant MORNING = Instant.parse("2019-02-19T08:00:00Z");
  private static final Caller OUTREACH =
      new Caller("outreach-system", "camden", Set.of("camden-outreach"), Set.of());
  private static final ContractSamples RECORDED = samples("contact-recorded.v1");
  private static final ContractSamples CORRECTED = samples("contact-corrected.v1");
  private static final ContractSamples WITHDRAWN = samples("contact-withdrawn.v1");

  private final ContactEventsV1 events = new ContactEventsV1(new Ids(Clock.systemUTC()));

  @Test
  void writesAContactAsItsSamples() {
    assertWrites(
        RECORDED.full(), new ContactRecorded("0193-k1", encounter(RECORDED.full()), MORNING));
    assertWrites(
        RECORDED.minimal(), new ContactRecorded("0193-k2", encounter(RECORDED.minimal()), MORNING));
  }

  @Test
  void writesACorrectionAsItsFullSample() {
    Encounter was =
        with(encounter(CORRECTED.full()), "person-2b90", Instant.parse("2019-02-18T22:10:00Z"));

    assertWrites(
        CORRECTED.full(),
        new ContactCorrected("0193-k1", encounter(CORRECTED.full()), was, MORNING));
  }

  @Test
  void leavesOutWhatItWasWhenNothingMoves() {
    Encounter same = encounter(CORRECTED.minimal());

    assertWrites(CORRECTED.minimal(), new ContactCorrected("0193-k2", same, same, MORNING));
  }

  @Test
  void writesAWithdrawalAsItsSamples() {
    assertWrites(
        WITHDRAWN.full(),
        new ContactWithdrawn(
            "0193-k1", encounter(RECORDED.full()), WithdrawalReason.WRONG_PERSON, MORNING));
    assertWrites(
        WITHDRAWN.minimal(),
        new ContactWithdrawn(
            "0193-k2",
            encounter(RECORDED.minimal()),
            WithdrawalReason.RECORDED_BY_MISTAKE,
            MORNING));
  }

  @Test
  void writesWhatIsToldOfThePersonAsItsSamples() {
    assertWritesSealed(
        RECORDED.sealed(), new ContactRecorded("0193-k1", encounter(RECORDED.sealed()), MORNING));
    Encounter was =
        with(encounter(CORRECTED.sealed()), "person-2b90", Instant.parse("2019-02-18T22:10:00Z"));
    assertWritesSealed(
        CORRECTED.sealed(),
        new ContactCorrected("0193-k1", encounter(CORRECTED.sealed()), was, MORNING));
  }

  private void assertWritesSealed(Sample sample, ContactEvent event) {
    JsonNode data = JSON.readTree(sample.data());
    Map<String, String> fields = new HashMap<>();
    data.get("sealed")
        .properties()
        .forEach(field -> fields.put(field.getKey(), field.getValue().stringValue()));
    Sealed sealed =
        new Sealed(
            new Disclosure("SAFEGUARDING-SCH1", "UK-GDPR"),
            true,
            List.of(new SealedDetails("e1", "person-7f3a", fields)),
            new SealedText("e1", List.of("person-7f3a"), data.get("sealedText").stringValue()));

    Envelope envelope = events.envelope(entry(), event, new Words("e1", sealed));

    assertThat(envelope.id()).isEqualTo("e1");
    assertThat(envelope.disclosure()).isEqualTo(sealed.disclosure());
    assertThat(JSON.readTree(envelope.data())).isEqualTo(data);
  }

  @Test
  void tellsOfTheNightAndOfTheMorningInWhichItWasAccepted() {
    Envelope envelope = envelope(new ContactRecorded("k1", encounter(RECORDED.minimal()), MORNING));

    assertThat(envelope.time()).isEqualTo(NIGHT);
    assertThat(envelope.recordedTime()).isEqualTo(MORNING);
    assertThat(envelope.source()).isEqualTo("/partnerships/camden/hotspot-contacts");
    assertThat(envelope.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
  }

  private static ContractSamples samples(String event) {
    return ContractSamples.of("hotspot-contacts", event);
  }

  /** What a sample tells of a contact is a contact that the service would accept. */
  private static Encounter encounter(Sample sample) {
    String body =
        "{\"agency\": \"camden-outreach\", \"occurredAt\": \""
            + NIGHT
            + "\","
            + sample.data().strip().substring(1);
    return Fields.read(
            body.getBytes(UTF_8),
            fields -> ContactRequests.Recording.read(fields, OUTREACH, MORNING))
        .encounter();
  }

  private static Encounter with(Encounter it, @Nullable String person, Instant at) {
    Place phoenixRoad =
        new Place(null, "Phoenix Road", null, null, null, null, null, Place.Precision.STREET);
    return new Encounter(
        at, person, phoenixRoad, it.beddedDown(), it.needs(), it.concerns(), it.offers());
  }

  private void assertWrites(Sample sample, ContactEvent event) {
    Envelope envelope = envelope(event);

    assertThat(envelope.type()).isEqualTo(sample.contract().type());
    assertThat(JSON.readTree(envelope.data())).isEqualTo(JSON.readTree(sample.data()));
  }

  private Envelope envelope(ContactEvent event) {
    return events.envelope(entry(), event, null);
  }

  private static ContactDocument.Entry entry() {
    YearMonth month = YearMonth.of(2019, 2);
    return new ContactDocument.Entry(
        "camden", "camden-outreach", Set.of(), month, null, false, MORNING);
  }
}
