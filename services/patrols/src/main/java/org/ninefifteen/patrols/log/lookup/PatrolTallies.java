package org.ninefifteen.patrols.log.lookup;

import java.util.EnumMap;
import java.util.Map;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.patrols.log.Crew;
import org.ninefifteen.patrols.log.PatrolDocument;
import org.ninefifteen.patrols.log.model.Counted;
import org.ninefifteen.patrols.log.model.PatrolCounts;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.log.model.Tally;
import org.ninefifteen.patrols.model.Outcome;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.aggregation.GroupOperation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Counts patrols in the store: one row comes back for each reason and each set of teams that went
 * out together, however many patrols there were.
 */
@Component
final class PatrolTallies {

  private static final String COUNTS = "outcomes.";

  private final OutboxCollection<PatrolDocument> documents;

  PatrolTallies(Outboxes outboxes) {
    this.documents = outboxes.of(PatrolDocument.class);
  }

  Mono<PatrolCounts> count(Reach reach, Criteria asked) {
    return documents
        .aggregate(reach, asked, byCrewAndReason())
        .map(PatrolTallies::tally)
        .collectList()
        .map(PatrolCounts::of);
  }

  private static GroupOperation byCrewAndReason() {
    GroupOperation group = Aggregation.group("crew", "reason").count().as("patrols");
    for (Outcome outcome : Outcome.values()) {
      group = group.sum(COUNTS + outcome).as(outcome.name());
    }
    return group;
  }

  private static Tally tally(Document row) {
    Document key = row.get("_id", Document.class);
    PatrolReason reason = PatrolReason.valueOf(key.getString("reason"));
    long patrols = row.get("patrols", Number.class).longValue();
    return new Tally(
        Crew.teams(key.getString("crew")), new Counted(Map.of(reason, patrols), outcomes(row)));
  }

  private static Map<Outcome, Long> outcomes(Document row) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, row.get(outcome.name(), Number.class).longValue());
    }
    return counts;
  }
}
