package org.ninefifteen.contacts.model;

import java.time.Instant;

/** What can happen to the record of a contact. */
public sealed interface ContactEvent {

  String contact();

  Encounter encounter();

  /** When the contact was: a correction and a withdrawal speak of the same night. */
  default Instant at() {
    return encounter().at();
  }

  record ContactRecorded(String contact, Encounter encounter) implements ContactEvent {}

  /** It was not like that: {@code encounter} replaces {@code was}. */
  record ContactCorrected(String contact, Encounter encounter, Encounter was)
      implements ContactEvent {}

  /** It should never have been recorded, and counts no more. */
  record ContactWithdrawn(String contact, Encounter encounter, WithdrawalReason reason)
      implements ContactEvent {}
}
