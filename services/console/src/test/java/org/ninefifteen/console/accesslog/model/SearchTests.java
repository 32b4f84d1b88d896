package org.ninefifteen.console.accesslog.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.console.page.model.Fault;

class SearchTests {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant NOW = Instant.parse("2019-07-02T09:00:00Z");

  @Test
  void asksAllForEverythingUntilNow() {
    Search search = Search.of(Map.of());

    assertThat(search.keepers()).containsExactly(Keeper.values());
    assertThat(search.asked(LONDON, NOW)).containsExactly(Map.entry("until", NOW.toString()));
  }

  /** In summer a day begins an hour earlier than in UTC; the last day belongs to the search. */
  @Test
  void takesDaysAsTheyAreInTheZone() {
    Search search = Search.of(Map.of("from", "2019-06-30", "to", "2019-06-30"));

    assertThat(search.asked(LONDON, NOW))
        .containsEntry("since", "2019-06-29T23:00:00Z")
        .containsEntry("until", "2019-06-30T23:00:00Z");
  }

  @Test
  void goesOnBeforeAMomentWithinItsDays() {
    Map<String, String> form = Map.of("to", "2019-06-30", "before", "2019-06-30T10:00:00.123Z");

    assertThat(Search.of(form).asked(LONDON, NOW))
        .containsEntry("until", "2019-06-30T10:00:00.123Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Ada Sample", "ada-sample", "person-", "person 7", "<b>1</b>", "07700900123"})
  void searchesForNoName(String person) {
    Search search = Search.of(Map.of("person", person));

    assertThat(search.faults()).extracting(Fault::field).containsExactly("person");
    assertThat(search.person()).isEmpty();
  }

  @Test
  void namesEachFault() {
    Map<String, String> form =
        Map.of("service", "cctv", "from", "yesterday", "to", "2019-02-29", "caller", "a\nb");

    assertThat(Search.of(form).faults())
        .extracting(Fault::field)
        .containsExactly("service", "caller", "from", "to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2019-02-30T00:00:00Z", "+1000000000-12-31T00:00:00Z"})
  void beginsWithTheNewestWhereTheMomentCannotBeRead(String before) {
    Search search = Search.of(Map.of("before", before));

    assertThat(search.isFaulty()).isFalse();
    assertThat(search.before()).isNull();
  }
}
