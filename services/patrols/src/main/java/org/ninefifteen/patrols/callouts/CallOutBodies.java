package org.ninefifteen.patrols.callouts;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.ninefifteen.kit.personal.details.ToldBodies;
import org.ninefifteen.patrols.callouts.model.CancellationReason;
import org.ninefifteen.patrols.json.OutcomeCount;
import org.ninefifteen.patrols.model.Place;

/**
 * The bodies that callers send, for OpenAPI. They are read by {@link CallOutRequests}, which names
 * every fault at once; a binder would stop at the first.
 */
interface CallOutBodies {

  String AGENCY = "Who does this: optional for whoever acts for one agency only";
  String TIME = "With an offset, or on the partnership's clock without one, as in 2019-02-18T16:00";

  @Schema(name = "RequestCallOut")
  record Ask(
      @Schema(description = AGENCY, example = "camden-rsp") String agency,
      @Schema(description = "The agencies that may know of it beside this one; all where absent")
          Set<String> audience,
      @Schema(requiredMode = REQUIRED) Place place,
      @Schema(
              requiredMode = REQUIRED,
              description = "What for: a code of the local issues, or welfare-concern, noise, …",
              example = "rough-sleeping")
          String reason,
      @Schema(description = "Then there is no requester") boolean anonymous,
      @Schema(description = "A pseudonymous reference, as in person-7f3a; it stays in this service")
          String requester,
      @Schema(description = "Now, where it is absent. " + TIME) String requestedAt,
      @Schema(description = "Their words; sealed at once, they never leave this service")
          String note,
      @Schema(description = "Required where a note is told") ToldBodies.Disclosure disclosure) {}

  @Schema(name = "AttendCallOut")
  record Attend(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "One at least, by code or by another name")
          List<String> teams,
      @Schema(requiredMode = REQUIRED, description = TIME) String attendedAt,
      @Schema(description = "Each once; NOTHING_SEEN excludes every other")
          List<OutcomeCount> outcomes) {}

  @Schema(name = "CancelCallOut")
  record Cancel(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED) CancellationReason reasonCode) {}
}
