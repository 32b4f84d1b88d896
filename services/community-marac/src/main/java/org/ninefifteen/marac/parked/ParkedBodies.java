package org.ninefifteen.marac.parked;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.ninefifteen.marac.parked.model.DiscardReason;

/**
 * The bodies that operators send, for OpenAPI. They are read by {@link Repair}, {@link Versions}
 * and {@link ParkedApi}, which name every fault at once.
 */
interface ParkedBodies {

  String VERSION = "The one that was looked at: another is not decided about";

  @Schema(name = "RepairParkedRecord", description = "One of both at least")
  record Repairing(
      @Schema(
              description =
                  "New values by the attribute's name; those that name the event or say who may see"
                      + " it only where they are what is wrong",
              example = "{\"ce_time\": \"2019-02-18T20:00:00Z\"}")
          Map<String, String> attributes,
      @Schema(description = "The whole body as a text") String body,
      @Schema(description = VERSION) Long version) {}

  @Schema(name = "RedriveParkedRecord")
  record Redriving(@Schema(description = VERSION) Long version) {}

  @Schema(name = "DiscardParkedRecord")
  record Discarding(
      @Schema(requiredMode = REQUIRED) DiscardReason reason,
      @Schema(description = VERSION) Long version) {}
}
