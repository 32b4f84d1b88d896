package org.ninefifteen.cctv.estates;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Set;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;

/** The bodies that callers send, for OpenAPI; they are read by {@link EstateReading}. */
interface EstateBodies {

  String AGENCY = "Who says so: optional for whoever acts for one agency only";

  @Schema(name = "EnterEstate")
  record Enter(
      @Schema(description = AGENCY, example = "camden-cctv") String agency,
      @Schema(description = "The agencies that may know of it beside this one; all where absent")
          Set<String> audience,
      @Schema(description = "A new id, where absent") String estate,
      @Schema(requiredMode = REQUIRED) String name,
      Place place,
      Instant at) {}

  @Schema(name = "AdvanceEstate")
  record Advance(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "The next stage") Stage to,
      Instant at) {}

  @Schema(name = "CorrectEstate")
  record Correct(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "The stage that is true") Stage to,
      @Schema(requiredMode = REQUIRED, description = "It never leaves this service") String reason,
      Instant at) {}
}
