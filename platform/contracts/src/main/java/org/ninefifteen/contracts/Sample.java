package org.ninefifteen.contracts;

import java.util.Map;

/**
 * A published example of an event; it never changes once its version has been published.
 *
 * @param name {@code full}, {@code minimal} or {@code sealed}
 * @param data the payload, JSON
 * @param headersJson the envelope's attributes, as a JSON object of strings
 */
public record Sample(Contract contract, String name, String data, String headersJson) {

  /** The record's headers, name to value. */
  public Map<String, String> headers() {
    return Headers.of(headersJson);
  }

  @Override
  public String toString() {
    return contract + "/" + name;
  }
}
