package org.ninefifteen.marac.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.model.Coded;
import org.ninefifteen.marac.erasure.model.Approval;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.Reason;
import org.ninefifteen.marac.erasure.model.Refusal;
import org.ninefifteen.marac.erasure.model.Release;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import tools.jackson.databind.JsonNode;

/** The bodies as OpenAPI describes them list the very codes that are read. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class ErasureShapesIT {

  private static final String PERSON = "/partnerships/{partnership}/people/{person}";

  @Test
  void listTheCodesOfEachDecision(Parts parts) {
    var clock = new SteppedClock("2019-02-19T09:10:00Z");
    try (Running marac = Running.withPeople(parts, "erasure-shapes", clock)) {
      JsonNode api = marac.get("/v3/api-docs");

      assertCodes(api, "/erasures", Reason.values());
      assertCodes(api, "/erasures/{erasure}/approval", Approval.values());
      assertCodes(api, "/erasures/{erasure}/refusal", Refusal.values());
      assertCodes(api, "/holds", Hold.Why.values());
      assertCodes(api, "/holds/{hold}/release", Release.values());
    }
  }

  private static void assertCodes(JsonNode api, String path, Coded[] codes) {
    JsonNode content = api.path("paths").path(PERSON + path).at("/post/requestBody/content");
    String shape = content.valueStream().findFirst().orElseThrow().at("/schema/$ref").asString();
    JsonNode reason = api.at(shape.substring(1) + "/properties/reason/enum");

    assertThat(reason.valueStream())
        .extracting(JsonNode::asString)
        .containsExactlyElementsOf(Stream.of(codes).map(Coded::code).toList());
  }
}
