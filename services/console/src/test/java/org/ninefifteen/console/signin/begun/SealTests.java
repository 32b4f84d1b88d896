package org.ninefifteen.console.signin.begun;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {

  private final Seal seal = new Seal("the console's secret");

  @Test
  void opensWhatItClosed() {
    String closed = seal.close("a verifier".getBytes(UTF_8));

    assertThat(seal.open(closed))
        .hasValueSatisfying(it -> assertThat(it).asString().isEqualTo("a verifier"));
    assertThat(closed).doesNotContain("verifier").matches("[A-Za-z0-9_-]+");
  }

  @Test
  void closesTheSameDifferentlyEachTime() {
    assertThat(seal.close(new byte[20])).isNotEqualTo(seal.close(new byte[20]));
  }

  @Test
  void opensNothingThatWasChanged() {
    String closed = seal.close("a verifier".getBytes(UTF_8));

    for (int i = 0; i < closed.length() - 1; i++) {
      String sign = closed.charAt(i) == 'A' ? "B" : "A";
      assertThat(seal.open(closed.substring(0, i) + sign + closed.substring(i + 1))).isEmpty();
    }
  }

  @Test
  void opensWhatAnotherInstanceClosed() {
    assertThat(new Seal("the console's secret").open(seal.close(new byte[3]))).isPresent();
  }

  @Test
  void opensNothingUnderAnotherSecret() {
    assertThat(new Seal("another secret").open(seal.close(new byte[3]))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "not base 64 !", "AAAAAAAAAAAAAAAA"})
  void opensNoNonsense(String nonsense) {
    assertThat(seal.open(nonsense)).isEmpty();
  }
}
