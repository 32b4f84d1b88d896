package org.ninefifteen.marac.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.erasure.model.Erasure;
import org.ninefifteen.marac.erasure.model.Hold.By;
import org.ninefifteen.marac.erasure.model.PersonFile;
import org.ninefifteen.marac.erasure.model.Reason;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.json.JsonMapper;

class ErasureEventsV1ContractTests {

  private static final Instant NOON = Instant.parse("2019-02-19T12:00:00Z");

  private final ErasureEventsV1 events =
      new ErasureEventsV1(new Ids(Clock.systemUTC()), JsonMapper.shared());

  @ParameterizedTest
  @EnumSource
  void anErasureTravelsWithTheNameOfItsDecision(Reason reason) {
    Erasure erasure =
        PersonFile.empty("person-7f3a")
            .request("e-1", reason, new By("officer-1", NOON))
            .open()
            .orElseThrow();

    Envelope event = events.erased("medway", "person-7f3a", erasure, NOON);

    assertThat(event.subject()).isEqualTo("person-7f3a");
    assertThat(new String(event.data(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("e-1")
        .doesNotContain("officer-1");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
  }
}
