package org.ninefifteen.kit.access.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

class PlainHeadersTests {

  @Test
  void allowTheSignsThatTheFrameworkAllows() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(this::isOtherwise))
        .isEmpty();
  }

  @Test
  void doNotMindAHeaderThatIsNotThere() {
    assertThat(PlainHeaders.isValue(null)).isTrue();
    assertThat(StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES.test(null)).isTrue();
  }

  private boolean isOtherwise(int sign) {
    String text = Character.toString(sign);
    return PlainHeaders.isName(text)
            != StrictServerWebExchangeFirewall.ALLOWED_HEADER_NAMES.test(text)
        || PlainHeaders.isValue(text)
            != StrictServerWebExchangeFirewall.ALLOWED_HEADER_VALUES.test(text);
  }

  @Test
  void refuseAWordForOneSign() {
    assertThat(PlainHeaders.isValue("Bearer token")).isTrue();
    assertThat(PlainHeaders.isValue("Bearer\ttoken")).isTrue();
    assertThat(PlainHeaders.isValue("Bearer to\u0007ken")).isFalse();
    assertThat(PlainHeaders.isName("X-\tName")).isFalse();
    assertThat(PlainHeaders.isName("")).isTrue();
  }
}
