package org.ninefifteen.patrols.log;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.log.model.Patrol;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.WithdrawalReason;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;

/**
 * A patrol as it is shown.
 *
 * @param month in which it counts, as in 2019-02
 * @param audience the agencies that see it beside that one; empty for all
 * @param hasDetails whether there are words of the team, to be had at {@code /details}
 */
@Schema(name = "Patrol")
record PatrolView(
    String patrol,
    String partnership,
    String agency,
    Set<String> audience,
    Status status,
    Set<Team> teams,
    PatrolReason reason,
    Instant start,
    Instant end,
    String month,
    List<Visit> places,
    List<Count> outcomes,
    @Nullable String callOut,
    boolean hasDetails,
    @Nullable WithdrawalReason withdrawalReason,
    Instant recordedAt) {

  /** Whether it counts. */
  enum Status {
    LOGGED,
    WITHDRAWN;

    static Status of(@Nullable WithdrawalReason withdrawn) {
      return withdrawn == null ? LOGGED : WITHDRAWN;
    }
  }

  @Schema(name = "Visit")
  record Visit(Place place) {}

  @Schema(name = "OutcomeCount")
  record Count(Outcome outcome, int count) {

    static List<Count> of(Map<Outcome, Integer> counts) {
      return counts.entrySet().stream()
          .map(each -> new Count(each.getKey(), each.getValue()))
          .toList();
    }
  }

  /** What was done, in answer to who did it. */
  @Schema(name = "PatrolReceipt")
  record Receipt(String patrol, Status status, String month) {

    static Receipt of(Patrol patrol, String month) {
      return new Receipt(patrol.id(), Status.of(patrol.withdrawn()), month);
    }
  }

  /** Latest start first. */
  @Schema(name = "PatrolPage")
  record Page(List<PatrolView> items, int page, int size, long total) {}

  static PatrolView of(PatrolDocument document) {
    return new PatrolView(
        document.patrol(),
        document.partnership(),
        document.agency(),
        document.audience(),
        Status.of(document.withdrawalReason()),
        document.teams(),
        document.reason(),
        document.start(),
        document.end(),
        document.month(),
        document.places().stream().map(Visit::new).toList(),
        Count.of(document.outcomes()),
        document.callOut(),
        document.kept().isSomething(),
        document.withdrawalReason(),
        document.recordedAt());
  }
}
