package org.ninefifteen.console.signin.begun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/partnerships/medway/agendas/today", "/a?b=c&d=%2F%2Fe", "/a//b"})
  void keepsAPathOfThisSite(String path) {
    assertThat(LocalPath.isLocal(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "javascript:alert(1)",
        "/a b",
        "/\t/evil.example",
        "/\n/evil.example",
        "/é"
      })
  void takesNothingElseForOne(String path) {
    assertThat(LocalPath.isLocal(path)).isFalse();
  }
}
