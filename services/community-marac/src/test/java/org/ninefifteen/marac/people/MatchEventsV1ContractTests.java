package org.ninefifteen.marac.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.people.model.Match.Verdict;
import org.ninefifteen.marac.people.model.Pair;
import org.ninefifteen.testkit.samples.ContractSamples;
import tools.jackson.databind.json.JsonMapper;

class MatchEventsV1ContractTests {

  private static final Instant NOON = Instant.parse("2019-02-19T12:00:00Z");

  private final MatchEventsV1 events =
      new MatchEventsV1(new Ids(Clock.systemUTC()), JsonMapper.shared());

  @ParameterizedTest
  @EnumSource
  void aDecisionTravelsAsReferences(Verdict verdict) {
    Pair pair = Pair.of("person-b", "person-a");

    Envelope event = events.of(verdict, pair, "medway", "medway-housing", NOON);

    assertThat(event.type()).contains(verdict == Verdict.CONFIRMED ? "matched" : "withdrawn");
    assertThat(event.subject()).isEqualTo("person-a~person-b");
    ContractSamples.ofType(event.type()).assertConforms(event.data());
  }
}
