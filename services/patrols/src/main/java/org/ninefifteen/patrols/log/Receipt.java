package org.ninefifteen.patrols.log;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.patrols.log.model.Patrol;
import org.ninefifteen.patrols.log.model.WithdrawalReason;

/** What was done, in answer to who did it. */
@Schema(name = "PatrolReceipt")
public record Receipt(String patrol, Status status, String month) {

  /** Whether it counts. */
  public enum Status {
    LOGGED,
    WITHDRAWN;

    public static Status of(@Nullable WithdrawalReason withdrawn) {
      return withdrawn == null ? LOGGED : WITHDRAWN;
    }
  }

  static Receipt of(Patrol patrol, String month) {
    return new Receipt(patrol.id(), Status.of(patrol.withdrawn()), month);
  }
}
