package org.ninefifteen.contacts.bodies;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.contacts.model.Concern;
import org.ninefifteen.contacts.model.Need;
import org.ninefifteen.contacts.model.Offer;
import org.ninefifteen.contacts.model.Place;
import org.ninefifteen.contacts.model.WithdrawalReason;
import org.ninefifteen.kit.personal.details.ToldBodies;

/**
 * The bodies that callers send, for OpenAPI. They are read by {@code ContactRequests}, which names
 * every fault at once; a binder would stop at the first.
 */
public interface ContactBodies {

  String AGENCY = "Who does this: optional for whoever acts for one agency only";

  @Schema(name = "RecordContact")
  record Recording(
      @Schema(description = AGENCY, example = "camden-outreach") String agency,
      @Schema(description = "The agencies that may know of it beside this one; all where absent")
          Set<String> audience,
      @Schema(requiredMode = REQUIRED, description = "When it was, not in the future")
          Instant occurredAt,
      @Schema(description = "A pseudonymous reference, as in person-7f3a, never a name")
          String person,
      @Schema(requiredMode = REQUIRED) Place place,
      @Schema(requiredMode = REQUIRED, description = "Neither begging nor antisocial behaviour")
          boolean beddedDown,
      Set<Need> needs,
      @Schema(description = "Empty unless the worker saw a vulnerability") Set<Concern> concerns,
      @Schema(description = "Each service once, with its last response") List<Offer> services,
      @Schema(description = "What the agency calls the person; sealed, and compared")
          String reference,
      ToldBodies.Details details,
      @Schema(description = "The worker's words; sealed at once") String note,
      @Schema(description = "Required where details, a reference or a note are told")
          ToldBodies.Disclosure disclosure,
      @Schema(description = "A backfill: it counts, but makes no news") boolean history) {}

  @Schema(name = "CorrectContact", description = "For whom it is stays as it was")
  record Correction(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "When it was, not in the future")
          Instant occurredAt,
      @Schema(description = "A pseudonymous reference, as in person-7f3a, never a name")
          String person,
      @Schema(requiredMode = REQUIRED) Place place,
      @Schema(requiredMode = REQUIRED) boolean beddedDown,
      Set<Need> needs,
      Set<Concern> concerns,
      List<Offer> services,
      @Schema(description = "What the agency calls the person; sealed, and compared")
          String reference,
      ToldBodies.Details details,
      @Schema(description = "New words; the old ones stay where it is absent") String note,
      @Schema(description = "Required where details, a reference or a note are told")
          ToldBodies.Disclosure disclosure) {}

  @Schema(name = "WithdrawContact")
  record Withdrawal(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED) WithdrawalReason reasonCode) {}
}
