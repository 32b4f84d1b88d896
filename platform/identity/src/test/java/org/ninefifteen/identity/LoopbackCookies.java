package org.ninefifteen.identity;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Cookies as browsers keep them: this machine counts as secure, also without TLS. */
final class LoopbackCookies extends CookieManager {
  @Override
  public void put(URI from, Map<String, List<String>> headers) throws IOException {
    super.put(
        from,
        headers.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, each -> withoutSecure(each.getValue()))));
  }

  private static List<String> withoutSecure(List<String> values) {
    return values.stream().map(each -> each.replaceAll("(?i);\\s*secure", "")).toList();
  }
}
