package org.ninefifteen.patrols.log;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.patrols.Words;
import org.ninefifteen.patrols.log.model.Patrol;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.PatrolSheet;
import org.ninefifteen.patrols.log.model.Shift;
import org.ninefifteen.patrols.log.model.WithdrawalReason;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Outcomes;
import org.ninefifteen.patrols.model.Place;
import org.ninefifteen.patrols.model.Team;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A patrol as it is stored.
 *
 * @param id {@code {partnership}/{patrol}}
 * @param audience the agencies that see it beside the one that logged it; empty for all
 * @param crew the teams as one text, to group by: not every store tells lists apart that begin
 *     alike
 * @param month in which it started, on the partnership's clock, as in 2019-02
 * @param words sealed: they stay in this service
 * @param history a backfill; what happens to it later is one as well
 */
@Document("patrols")
public record PatrolDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String patrol,
    String agency,
    Set<String> audience,
    Set<Team> teams,
    String crew,
    PatrolReason reason,
    Instant start,
    Instant end,
    String month,
    List<Place> places,
    Map<Outcome, Integer> outcomes,
    @Nullable String callOut,
    @Nullable Sealed words,
    boolean history,
    @Nullable WithdrawalReason withdrawalReason,
    Instant recordedAt,
    Outbox outbox)
    implements OutboxDocument {

  /** What is not the patrol's own: whose and for whom it is, and when and as what it came in. */
  public record Entry(
      String partnership,
      String agency,
      Set<String> audience,
      YearMonth month,
      @Nullable Sealed words,
      boolean history,
      Instant recordedAt) {}

  static String id(String partnership, String patrol) {
    return partnership + "/" + patrol;
  }

  public static PatrolDocument of(Entry entry, Patrol patrol, Outbox outbox) {
    return of(null, entry, patrol, outbox);
  }

  /** The same document after something happened. */
  PatrolDocument after(Patrol next, Outbox outbox) {
    return of(version, entry(), next, outbox);
  }

  Entry entry() {
    return new Entry(
        partnership, agency, audience, YearMonth.parse(month), words, history, recordedAt);
  }

  /** What it keeps of people. */
  public Kept kept() {
    return Words.kept(patrol, agency, null, words);
  }

  private static PatrolDocument of(
      @Nullable Long version, Entry entry, Patrol patrol, Outbox outbox) {
    PatrolSheet sheet = patrol.sheet();
    return new PatrolDocument(
        id(entry.partnership(), patrol.id()),
        version,
        entry.partnership(),
        patrol.id(),
        entry.agency(),
        entry.audience(),
        sheet.teams(),
        Crew.of(sheet.teams()),
        sheet.reason(),
        sheet.shift().start(),
        sheet.shift().end(),
        entry.month().toString(),
        sheet.places(),
        sheet.outcomes().counts(),
        sheet.callOut(),
        entry.words(),
        entry.history(),
        patrol.withdrawn(),
        entry.recordedAt(),
        outbox);
  }

  Patrol toPatrol() {
    return new Patrol(
        patrol,
        new PatrolSheet(
            teams, reason, new Shift(start, end), places, new Outcomes(outcomes), callOut),
        withdrawalReason);
  }
}
