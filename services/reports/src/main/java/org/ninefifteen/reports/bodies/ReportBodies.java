package org.ninefifteen.reports.bodies;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.kit.personal.details.ToldBodies;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.ImmediateRisk;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.WithdrawalReason;

/**
 * The bodies that callers send, for OpenAPI. They are read by {@code ReportRequests}, which names
 * every fault at once; a binder would stop at the first.
 */
public interface ReportBodies {

  String AGENCY = "Who does this: optional for whoever acts for one agency only";

  @Schema(name = "ReceiveReport")
  record Receive(
      @Schema(description = AGENCY, example = "kent-police") String agency,
      @Schema(description = "The agencies that may know of it beside this one; all where absent")
          Set<String> audience,
      @Schema(requiredMode = REQUIRED) Channel channel,
      @Schema(requiredMode = REQUIRED, description = "When it happened, not in the future")
          Instant occurredAt,
      @Schema(requiredMode = REQUIRED) Place place,
      @Schema(requiredMode = REQUIRED, description = "At least one of the three fields")
          Classification classification,
      Set<ImmediateRisk> immediateRisks,
      @Schema(description = "By pseudonymous reference, as in person-7f3a, never by name")
          List<Person> people,
      @Schema(description = "Then people has no REPORTER") boolean anonymous,
      @Schema(description = "The reporter's words; sealed at once, and with any of people erased")
          String text,
      @Schema(description = "Required where details, a reference or a text are told")
          ToldBodies.Disclosure disclosure) {}

  @Schema(name = "PersonInReport")
  record Person(
      @Schema(requiredMode = REQUIRED, example = "person-7f3a") String person,
      @Schema(requiredMode = REQUIRED) Involvement.Role role,
      @Schema(description = "What the agency calls the person; sealed, and compared")
          String reference,
      ToldBodies.Details details) {}

  @Schema(name = "TriageReport", description = "What is absent stays as it was")
  record Triage(
      @Schema(description = AGENCY) String agency,
      Place place,
      Classification classification,
      Set<ImmediateRisk> immediateRisks) {}

  @Schema(name = "LinkReport")
  record Duplicate(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED, description = "The report that it repeats")
          String duplicateOf) {}

  @Schema(name = "AnswerReport")
  record Answer(@Schema(description = AGENCY) String agency) {}

  @Schema(name = "WithdrawReport")
  record Withdrawal(
      @Schema(description = AGENCY) String agency,
      @Schema(requiredMode = REQUIRED) WithdrawalReason reasonCode) {}
}
