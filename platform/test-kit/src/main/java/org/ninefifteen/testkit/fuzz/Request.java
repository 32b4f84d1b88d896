package org.ninefifteen.testkit.fuzz;

import java.net.http.HttpRequest.BodyPublisher;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.access.Endpoint;

/**
 * What is sent.
 *
 * @param query without its question mark
 * @param bearer one that is good; null for none or a bad one, which is among the headers
 */
record Request(
    String method,
    Endpoint endpoint,
    String path,
    String query,
    Map<String, String> headers,
    @Nullable String bearer,
    BodyPublisher body) {

  boolean isAnonymous() {
    return bearer == null;
  }

  @Override
  public String toString() {
    return method + " " + path + "?" + query + " " + headers;
  }
}
