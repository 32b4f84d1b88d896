package org.ninefifteen.patrols.log.model;

import java.time.Instant;

/** What can happen to a patrol in the log. */
public sealed interface PatrolEvent {

  String patrol();

  PatrolSheet sheet();

  /** When it was accepted. */
  Instant at();

  /** When it happened on the street, or in the log. */
  Instant occurredAt();

  record PatrolLogged(String patrol, PatrolSheet sheet, Instant at) implements PatrolEvent {
    @Override
    public Instant occurredAt() {
      return sheet.shift().start();
    }
  }

  /** It had been logged by mistake, and counts no more. */
  record PatrolWithdrawn(String patrol, PatrolSheet sheet, WithdrawalReason reason, Instant at)
      implements PatrolEvent {
    @Override
    public Instant occurredAt() {
      return at;
    }
  }
}
