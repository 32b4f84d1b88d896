package org.ninefifteen.console.session.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Firefox on Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101"
            + " Firefox/140.0",
        "Edge on Windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML,"
            + " like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
        "Chrome on Android | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like"
            + " Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
        "Safari on an iPhone | Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)"
            + " AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
        "Safari on a Mac | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15"
            + " (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
        "Chrome on Linux | Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " HeadlessChrome/140.0.0.0 Safari/537.36",
        "another browser | curl/8.5.0",
      })
  void callsABrowserAsItsOwnerDoes(String words, String userAgent) {
    assertThat(Browser.of(userAgent)).isEqualTo(words);
  }

  @Test
  void hasAWordForOneThatSaysNothing() {
    assertThat(Browser.of(null)).isEqualTo("another browser");
  }
}
