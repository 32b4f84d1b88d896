package org.ninefifteen.patrols.callouts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.callouts.CallOutDocument.Status;
import org.ninefifteen.patrols.callouts.model.Attendance;
import org.ninefifteen.patrols.callouts.model.CancellationReason;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

/**
 * A call-out as it is shown.
 *
 * @param audience the agencies that see it beside that one; empty for all
 * @param requester a pseudonymous reference, for those who may read details
 * @param note the requester's words, for those who may read details; a list is without both
 */
@Schema(name = "CallOut")
record CallOutView(
    String callOut,
    String partnership,
    String agency,
    Set<String> audience,
    Status status,
    Place place,
    String reason,
    boolean anonymous,
    @Nullable String requester,
    Instant requestedAt,
    @Nullable Attended attended,
    @Nullable CancellationReason cancelled,
    @Nullable String note,
    Instant recordedAt) {

  @Schema(name = "Attendance")
  record Attended(Set<Team> teams, Instant attendedAt, List<Count> outcomes) {

    static @Nullable Attended of(@Nullable Attendance came) {
      return came == null
          ? null
          : new Attended(
              came.teams(),
              came.at(),
              came.outcomes().counts().entrySet().stream()
                  .map(each -> new Count(each.getKey(), each.getValue()))
                  .toList());
    }
  }

  @Schema(name = "OutcomeCount")
  record Count(Outcome outcome, int count) {}

  /** What was done, in answer to who did it. */
  @Schema(name = "CallOutReceipt")
  record Receipt(String callOut, Status status) {}

  /** Latest first. */
  @Schema(name = "CallOutPage")
  record Page(List<CallOutView> items, int page, int size, long total) {}

  static CallOutView whole(CallOutDocument document) {
    return of(document, document.requester(), document.note());
  }

  static CallOutView listed(CallOutDocument document) {
    return of(document, null, null);
  }

  private static CallOutView of(
      CallOutDocument document, @Nullable String requester, @Nullable String note) {
    return new CallOutView(
        document.callOut(),
        document.partnership(),
        document.agency(),
        document.audience(),
        document.status(),
        document.place(),
        document.reason().code(),
        document.anonymous(),
        requester,
        document.requestedAt(),
        Attended.of(document.attendance()),
        document.cancelled(),
        note,
        document.recordedAt());
  }
}
