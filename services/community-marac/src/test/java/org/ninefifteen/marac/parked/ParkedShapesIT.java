package org.ninefifteen.marac.parked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.parked.model.DiscardReason;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** What whoever writes a client for parked records is told of their shapes. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class ParkedShapesIT {

  private static final String ALL = "/partnerships/{partnership}/parked-records";
  private static final String ONE = ALL + "/{record}";

  @Test
  void areThoseOfWhatIsListedInspectedAndDecided(Parts parts) {
    var clock = new SteppedClock("2019-02-19T09:10:00Z");
    try (Running marac = Running.on(parts, "shapes", clock)) {
      JsonNode api = marac.get("/v3/api-docs");

      assertThat(answer(api, ALL, "get")).isEqualTo("ParkedPage");
      assertThat(answer(api, ONE, "get")).isEqualTo("ParkedRecord");
      assertThat(body(api, ONE + "/repair")).isEqualTo("RepairParkedRecord");
      assertThat(body(api, ONE + "/redrive")).isEqualTo("RedriveParkedRecord");
      assertThat(body(api, ONE + "/discard")).isEqualTo("DiscardParkedRecord");
      assertThat(field(api, "DiscardParkedRecord", "reason").path("enum").valueStream())
          .extracting(JsonNode::asString)
          .containsExactlyElementsOf(Stream.of(DiscardReason.values()).map(Enum::name).toList());
      assertThat(name(field(api, "ParkedMessage", "body"))).isEqualTo("Legible");
    }
  }

  private static String answer(JsonNode api, String path, String method) {
    JsonNode content = api.path("paths").path(path).path(method).at("/responses/200/content");
    return name(content.valueStream().findFirst().orElseThrow().path("schema"));
  }

  private static String body(JsonNode api, String path) {
    JsonNode content = api.path("paths").path(path).at("/post/requestBody/content");
    return name(content.valueStream().findFirst().orElseThrow().path("schema"));
  }

  private static JsonNode field(JsonNode api, String schema, String name) {
    return api.at("/components/schemas").path(schema).path("properties").path(name);
  }

  private static String name(JsonNode schema) {
    return schema.path("$ref").asString("").replaceFirst(".*/", "");
  }
}
