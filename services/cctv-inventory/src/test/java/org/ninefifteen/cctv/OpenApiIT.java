package org.ninefifteen.cctv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the service says of itself. */
@WithTheInventory
class OpenApiIT {

  private final Agency agency;

  OpenApiIT(Agency agency) {
    this.agency = agency;
  }

  @Test
  void everyChangeSaysWhatItTakesAndHowItIsRefused() {
    JsonNode paths = agency.openApi().body().path("paths");

    assertThat(paths.propertyNames())
        .contains(
            "/partnerships/{partnership}/cameras",
            "/partnerships/{partnership}/pools/{pool}/deployments",
            "/partnerships/{partnership}/estates/{estate}/advance");
    assertThat(paths.findValues("post")).hasSize(13).allSatisfy(OpenApiIT::isDescribed);
  }

  private static void isDescribed(JsonNode post) {
    assertThat(post.path("summary").asString("")).isNotBlank();
    assertThat(post.at("/requestBody/content/application~1json/schema/$ref").asString(""))
        .startsWith("#/components/schemas/");
    assertThat(post.path("responses").propertyNames()).contains("400", "409", "422", "503");
  }
}
