package org.ninefifteen.contracts;

import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a schema of the headers alone cannot say: that they belong to this event. */
final class Headers {

  private static final JsonMapper JSON = new JsonMapper();

  private Headers() {}

  static Map<String, String> of(String json) {
    return JSON.readValue(json, new TypeReference<>() {});
  }

  static Stream<String> strangeTo(Contract contract, String json) {
    Map<String, String> headers = of(json);
    String source = "/partnerships/" + headers.get("ce_partnership") + "/" + contract.topic();
    return Stream.of(
            unless(contract.type(), "ce_type", headers), unless(source, "ce_source", headers))
        .filter(fault -> !fault.isEmpty());
  }

  private static String unless(String expected, String name, Map<String, String> headers) {
    String actual = headers.get(name);
    return expected.equals(actual) ? "" : "/" + name + ": is " + actual + ", not " + expected;
  }
}
