package org.ninefifteen.patrols.log;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import org.ninefifteen.kit.personal.details.ToldBodies;
import org.ninefifteen.patrols.json.OutcomeCount;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.WithdrawalReason;
import org.ninefifteen.patrols.model.Place;

/**
 * The bodies that callers send, for OpenAPI. They are read by {@link PatrolRequests}, which names
 * every fault at once; a binder would stop at the first.
 */
public interface PatrolBodies {

  String AGENCY = "Who does this: optional for whoever acts for one agency only";
  String TIME = "With an offset, or on the partnership's clock without one, as in 2019-02-18T16:00";

  @Schema(name = "LogPatrol")
  record Log(
      @Schema(description = AGENCY, example = "camden-rsp") String agency,
      @Schema(description = "The agencies that may know of it beside this one; all where absent")
          Set<String> audience,
      @Schema(
              requiredMode = REQUIRED,
              description = "One at least, by code or by a name that people use",
              example = "[\"RSP\", \"street wardens\"]")
          List<String> teams,
      @Schema(requiredMode = REQUIRED) PatrolReason reason,
      @Schema(requiredMode = REQUIRED, description = TIME) String start,
      @Schema(requiredMode = REQUIRED, description = "After the start and over. " + TIME)
          String end,
      @Schema(description = "In the order of the visits") List<Visit> places,
      @Schema(description = "Each once; NOTHING_SEEN excludes every other")
          List<OutcomeCount> outcomes,
      @Schema(description = "The call-out that it answers, where that is the reason")
          String callOut,
      @Schema(description = "The team's words; sealed at once, they never leave this service")
          String note,
      @Schema(description = "Required where a note is told") ToldBodies.Disclosure disclosure,
      @Schema(description = "A backfill: it counts, but makes no news") boolean history) {}

  @Schema(name = "WithdrawPatrol")
  record Withdrawal(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED) WithdrawalReason reasonCode) {}

  @Schema(name = "Visit")
  record Visit(Place place) {}
}
