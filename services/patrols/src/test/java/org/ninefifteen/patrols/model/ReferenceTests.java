package org.ninefifteen.patrols.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTests {

  @ParameterizedTest
  @ValueSource(
      strings = {"person-7f3a", "person-x12", "person-0190f5a0-0000-7000-8000-000000000007"})
  void isAPseudonym(String text) {
    assertThat(Reference.accepts(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anna Example",
        "anna-example",
        "person-anna",
        "person-abbe",
        "person-anna1975",
        "person-1-anna",
        "person-07700900123",
        "person-447700900123",
        "07700 900123",
        "anna@example.org",
        "person-",
        "person-7F3A",
        ""
      })
  void isNoNameNumberOrAddress(String text) {
    assertThat(Reference.accepts(text)).isFalse();
  }
}
