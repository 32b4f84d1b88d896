package org.ninefifteen.console.erasure.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTests {

  @ParameterizedTest
  @ValueSource(strings = {"person-7f3a", "person-abc", "cohort-12", "out-reach-0e44"})
  void isWhatTheServicesCallAPerson(String said) {
    assertThat(Pseudonym.is(said)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Ada Sample", "ada", "ada-sample", "person-", "07700900123", "person-a/b"})
  void isNothingElse(String said) {
    assertThat(Pseudonym.is(said)).isFalse();
  }
}
