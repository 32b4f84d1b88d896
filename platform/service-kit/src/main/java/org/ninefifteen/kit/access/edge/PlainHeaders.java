package org.ninefifteen.kit.access.edge;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;

/**
 * The framework's firewall with its own rule for headers, sign by sign: it looks at a header each
 * time that one is read, and of a token its patterns cost more than all that is asked of it.
 */
final class PlainHeaders {

  private PlainHeaders() {}

  static ServerWebExchangeFirewall firewall() {
    StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
    firewall.setAllowedHeaderNames(PlainHeaders::isName);
    firewall.setAllowedHeaderValues(PlainHeaders::isValue);
    return firewall;
  }

  static boolean isName(@Nullable String text) {
    return isPlain(text, false);
  }

  /** A header that is not there has nothing wrong with it. */
  static boolean isValue(@Nullable String text) {
    return isPlain(text, true);
  }

  private static boolean isPlain(@Nullable String text, boolean mayTab) {
    if (text == null) {
      return true;
    }
    int sign;
    for (int at = 0; at < text.length(); at += Character.charCount(sign)) {
      sign = text.codePointAt(at);
      boolean isControl = Character.isISOControl(sign) && !(mayTab && sign == '\t');
      if (isControl || !Character.isDefined(sign)) {
        return false;
      }
    }
    return true;
  }
}
