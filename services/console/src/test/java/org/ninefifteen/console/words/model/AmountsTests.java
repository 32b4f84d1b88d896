package org.ninefifteen.console.words.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmountsTests {

  @Test
  void groupsLargeNumbers() {
    assertThat(Amounts.of(40_980)).isEqualTo("40,980");
  }

  @Test
  void saysOneInTheSingular() {
    assertThat(Amounts.of(1, "report", "reports")).isEqualTo("1 report");
    assertThat(Amounts.of(0, "report", "reports")).isEqualTo("0 reports");
  }

  @Test
  void joinsNamesAsASentenceDoes() {
    assertThat(Amounts.and(List.of())).isEmpty();
    assertThat(Amounts.and(List.of("police"))).isEqualTo("police");
    assertThat(Amounts.and(List.of("police", "wardens", "housing")))
        .isEqualTo("police, wardens and housing");
  }

  @Test
  void saysCodesAsWordsAndUnknownOnesToo() {
    assertThat(Codes.say("RSP")).isEqualTo("RSP");
    assertThat(Codes.say("POLICE_TRANSFER")).isEqualTo("transfer from the police");
    assertThat(Codes.title("some-new-agency")).isEqualTo("Some new agency");
  }
}
