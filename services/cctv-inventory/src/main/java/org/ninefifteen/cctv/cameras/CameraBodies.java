package org.ninefifteen.cctv.cameras;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.Home;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Zone;
import org.ninefifteen.cctv.places.model.Place;

/**
 * The bodies that callers send, for OpenAPI. They are read by {@link CameraReading}, which names
 * every fault at once; a binder would stop at the first.
 */
interface CameraBodies {

  String AGENCY = "Who says so: optional for whoever acts for one agency only";

  @Schema(name = "RegisterCamera")
  record Register(
      @Schema(description = AGENCY, example = "medway-cctv") String agency,
      @Schema(
              description =
                  "The agencies that may know of it beside this one; all where absent. "
                      + "Not of a REDEPLOYABLE one: whoever sees its pool sees it")
          Set<String> audience,
      @Schema(description = "The agency's own number; a new id, where absent") String camera,
      @Schema(requiredMode = REQUIRED) String name,
      @Schema(requiredMode = REQUIRED) Home.Kind kind,
      @Schema(requiredMode = REQUIRED, description = "PLANNED, INSTALLED or OPERATIONAL")
          State state,
      @Schema(description = "Of a FIXED one; with a point unless it is PLANNED") Place place,
      @Schema(description = "Of a REDEPLOYABLE one") String pool,
      @Schema(description = "Absent where nobody knows") Boolean highDefinition,
      Instant at) {}

  @Schema(name = "InstallCamera")
  record Install(
      @Schema(description = AGENCY) String agency,
      @Schema(description = "Replaces the planned place; with a point") Place place,
      Instant at) {}

  @Schema(name = "FaultOfCamera")
  record Fault(
      @Schema(description = AGENCY) String agency,
      @Schema(description = "Since when it is blind; now, where absent") Instant since) {}

  @Schema(name = "RateCamera")
  record Rate(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "How soon it is repaired") Rag rag,
      @Schema(requiredMode = REQUIRED, description = "What it watches, which justifies that")
          Zone zone,
      Instant at) {}

  @Schema(name = "ChangeOfCamera")
  record Change(
      @Schema(description = AGENCY) String agency,
      @Schema(description = "When; now, where absent") Instant at) {}
}
