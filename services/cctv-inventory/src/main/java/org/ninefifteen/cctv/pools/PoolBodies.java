package org.ninefifteen.cctv.pools;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import org.ninefifteen.cctv.places.model.Place;

/** The bodies that callers send, for OpenAPI; they are read by {@link PoolReading}. */
interface PoolBodies {

  String AGENCY = "Who says so: optional for whoever acts for one agency only";

  @Schema(name = "RegisterPool")
  record Register(
      @Schema(description = AGENCY, example = "camden-cctv") String agency,
      @Schema(description = "The agencies that may know of it and of its cameras; all where absent")
          Set<String> audience,
      @Schema(description = "A new id, where absent") String pool,
      @Schema(requiredMode = REQUIRED) String name,
      @Schema(requiredMode = REQUIRED, description = "How many may be out at once") int size) {}

  @Schema(name = "DeployCamera")
  record Deploy(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED) String camera,
      @Schema(requiredMode = REQUIRED, description = "With a point") Place place,
      @Schema(description = "When; now, where absent") Instant at) {}

  @Schema(name = "RecoverCamera")
  record Recover(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED) String camera,
      @Schema(description = "When; now, where absent") Instant at) {}
}
