package org.ninefifteen.marac.retention;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.UpdateOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.ninefifteen.kit.access.Reach;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Of several instances one at a time applies the rules; one that ended without a word is waited
 * for.
 */
@Component
class Turns {

  static final Duration LONGEST = Duration.ofMinutes(5);
  private static final String COLLECTION = "retention-turns";
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final ReactiveMongoTemplate template;
  private final Clock clock;

  Turns(ReactiveMongoTemplate template, Clock clock) {
    this.template = template;
    this.clock = clock;
  }

  /**
   * Whether it is this one's turn now, or still: another's would have the name already.
   *
   * @param self whoever wants to begin or to go on
   */
  Mono<Boolean> take(Reach reach, String self) {
    Instant now = clock.instant();
    Document turn = new Document("by", self).append("until", Date.from(now.plus(LONGEST)));
    return template
        .execute(
            COLLECTION,
            turns ->
                turns.updateOne(
                    and(
                        eq("_id", reach.partnership()),
                        or(eq("by", self), lt("until", Date.from(now)))),
                    new Document("$set", turn),
                    UPSERT))
        .then(Mono.just(true))
        .onErrorResume(DuplicateKeyException.class, e -> Mono.just(false));
  }

  Mono<Void> leave(Reach reach, String self) {
    return template
        .execute(
            COLLECTION,
            turns -> turns.deleteOne(and(eq("_id", reach.partnership()), eq("by", self))))
        .then();
  }
}
