package org.ninefifteen.marac.retention;

import java.time.Clock;
import java.time.Instant;
import org.ninefifteen.marac.memory.model.Horizon;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Retention.Kind;
import org.ninefifteen.marac.model.Served;
import org.springframework.stereotype.Component;

/** What the rules have destroyed, or will at their next turn, is not taken in again. */
@Component
class RetentionHorizon implements Horizon {

  private final Served served;
  private final Clock clock;

  RetentionHorizon(Served served, Clock clock) {
    this.served = served;
    this.clock = clock;
  }

  @Override
  public Instant ofNews(String partnership) {
    return of(Kind.SIGNALS, partnership);
  }

  @Override
  public Instant ofPages(String partnership) {
    return of(Kind.MEMORY, partnership);
  }

  private Instant of(Kind kind, String id) {
    Partnership partnership = served.find(id).orElseThrow();
    return partnership
        .retention()
        .rule(kind)
        .map(rule -> rule.boundary(clock.instant(), partnership.policy().calendar().zone()))
        .orElse(Instant.MIN);
  }
}
