package org.ninefifteen.patrols.log.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolLogged;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolWithdrawn;

/** A patrol in the log. It happened, so nothing about it changes; what was wrong is withdrawn. */
public record Patrol(String id, PatrolSheet sheet, @Nullable WithdrawalReason withdrawn) {

  /** The patrol as its first event left it. */
  public static Patrol of(PatrolLogged logged) {
    return new Patrol(logged.patrol(), logged.sheet(), null);
  }

  public PatrolWithdrawn withdraw(WithdrawalReason reason, Instant at) {
    if (withdrawn != null) {
      throw Rejected.conflict("patrol-withdrawn", "This patrol has been withdrawn already.");
    }
    return new PatrolWithdrawn(id, sheet, reason, at);
  }

  /** The patrol after this event of its own. */
  public Patrol after(PatrolEvent event) {
    return switch (event) {
      case PatrolLogged logged -> of(logged);
      case PatrolWithdrawn gone -> new Patrol(id, sheet, gone.reason());
    };
  }
}
