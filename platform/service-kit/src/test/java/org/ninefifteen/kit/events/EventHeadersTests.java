package org.ninefifteen.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.kit.model.Disclosure;

class EventHeadersTests {

  private static final Envelope EVENT =
      Envelope.of("e1", "org.ninefifteen.things.thing-made.v1", "t1")
          .from("medway", "things", "kent-police")
          .at(Instant.parse("2019-02-18T22:40:00Z"), Instant.parse("2019-02-18T22:52:00.123Z"))
          .marking(Marking.OFFICIAL_SENSITIVE)
          .history(true)
          .data("{}".getBytes(UTF_8));

  private final RecordHeaders headers = new RecordHeaders();

  @Test
  void readsWhatItWrote() {
    EventHeaders.write(EVENT, headers);

    assertThat(Envelope.from(headers, EVENT.data())).isEqualTo(EVENT);
  }

  @Test
  void readsForWhomAndByWhatRightItIsTold() {
    Envelope told =
        Envelope.of("e2", EVENT.type(), EVENT.subject())
            .from("medway", "things", "kent-police")
            .at(EVENT.time(), EVENT.recordedTime())
            .marking(EVENT.marking())
            .audience(Set.of("kfrs-strood"), "kent-police")
            .disclosure(new Disclosure("CDA-1998-S115", "DPA2018-PART3"))
            .data(EVENT.data());
    EventHeaders.write(told, headers);

    assertThat(Envelope.from(headers, EVENT.data())).isEqualTo(told);
    headers.remove("ce_regime");
    assertThatThrownBy(() -> Envelope.from(headers, EVENT.data()))
        .hasMessage("ce_regime is missing");
  }

  @Test
  void carriesTheTraceOfARequestAndMakesNothingOfOneThatIsNone() {
    Envelope traced = EVENT.tracedBy("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
    EventHeaders.write(traced, headers);

    assertThat(Envelope.from(headers, EVENT.data())).isEqualTo(traced);
    headers.remove("ce_traceparent").add("ce_traceparent", "somebody".getBytes(UTF_8));
    assertThat(Envelope.from(headers, EVENT.data())).isEqualTo(EVENT);
  }

  @Test
  void writesTheMarkingWithAHyphen() {
    EventHeaders.write(EVENT, headers);

    assertThat(new String(headers.lastHeader("ce_marking").value(), UTF_8))
        .isEqualTo("OFFICIAL-SENSITIVE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ce_specversion",
        "ce_id",
        "ce_source",
        "ce_type",
        "ce_subject",
        "ce_time",
        "ce_recordedtime",
        "ce_partnership",
        "ce_agency",
        "ce_marking"
      })
  void saysWhatIsMissing(String name) {
    EventHeaders.write(EVENT, headers);
    headers.remove(name);

    assertThatThrownBy(() -> Envelope.from(headers, EVENT.data()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }

  @Test
  void refusesATimeThatIsNone() {
    EventHeaders.write(EVENT, headers);
    headers.remove("ce_time").add("ce_time", "yesterday".getBytes(UTF_8));

    assertThatThrownBy(() -> Envelope.from(headers, EVENT.data()))
        .hasMessage("ce_time is not an RFC 3339 time in UTC");
  }

  /** Its text ends in logs. */
  @Test
  void doesNotTellItsPayload() {
    assertThat(EVENT.toString())
        .isEqualTo("org.ninefifteen.things.thing-made.v1 /partnerships/medway/things#e1");
  }
}
