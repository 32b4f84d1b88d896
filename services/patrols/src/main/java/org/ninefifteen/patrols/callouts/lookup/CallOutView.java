package org.ninefifteen.patrols.callouts.lookup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.callouts.CallOutDocument;
import org.ninefifteen.patrols.callouts.CallOutDocument.Status;
import org.ninefifteen.patrols.callouts.model.Attendance;
import org.ninefifteen.patrols.callouts.model.CancellationReason;
import org.ninefifteen.patrols.json.OutcomeCount;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

/**
 * A call-out as it is shown.
 *
 * @param audience the agencies that see it beside that one; empty for all
 * @param hasDetails whether there are words or a requester, to be had at {@code /details}
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
    Instant requestedAt,
    @Nullable Attended attended,
    @Nullable CancellationReason cancelled,
    boolean hasDetails,
    Instant recordedAt) {

  @Schema(name = "Attendance")
  record Attended(Set<Team> teams, Instant attendedAt, List<OutcomeCount> outcomes) {

    static @Nullable Attended of(@Nullable Attendance came) {
      return came == null
          ? null
          : new Attended(came.teams(), came.at(), OutcomeCount.of(came.outcomes()));
    }
  }

  static CallOutView of(CallOutDocument document) {
    return new CallOutView(
        document.callOut(),
        document.partnership(),
        document.agency(),
        document.audience(),
        document.status(),
        document.place(),
        document.reason().code(),
        document.anonymous(),
        document.requestedAt(),
        Attended.of(document.attendance()),
        document.cancelled(),
        document.kept().isSomething(),
        document.recordedAt());
  }
}
