package org.ninefifteen.cctv.estates;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;

/** The bodies that callers send, for OpenAPI; they are read by {@link EstateReading}. */
interface EstateBodies {

  String AGENCY = "Who says so: lower case with hyphens";

  @Schema(name = "EnterEstate")
  record Enter(
      @Schema(requiredMode = REQUIRED, description = AGENCY, example = "camden-cctv") String agency,
      @Schema(description = "A new id, where absent") String estate,
      @Schema(requiredMode = REQUIRED) String name,
      Place place,
      Instant at) {}

  @Schema(name = "AdvanceEstate")
  record Advance(
      @Schema(requiredMode = REQUIRED, description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "The next stage") Stage to,
      Instant at) {}

  @Schema(name = "CorrectEstate")
  record Correct(
      @Schema(requiredMode = REQUIRED, description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "The stage that is true") Stage to,
      @Schema(requiredMode = REQUIRED, description = "It never leaves this service") String reason,
      Instant at) {}
}
