package org.ninefifteen.contacts.model;

import java.time.Instant;
import java.util.Objects;

/** What can happen to the record of a contact. */
public sealed interface ContactEvent {

  String contact();

  Encounter encounter();

  /** When it was accepted. */
  Instant at();

  /** When the contact was: a correction and a withdrawal speak of the same night. */
  default Instant occurredAt() {
    return encounter().at();
  }

  record ContactRecorded(String contact, Encounter encounter, Instant at) implements ContactEvent {}

  /** It was not like that: {@code encounter} replaces {@code was}. */
  record ContactCorrected(String contact, Encounter encounter, Encounter was, Instant at)
      implements ContactEvent {

    /** Whether it is now of another person, place or time. */
    public boolean moves() {
      return !Objects.equals(encounter.person(), was.person())
          || !encounter.place().equals(was.place())
          || !encounter.at().equals(was.at());
    }
  }

  /** It should never have been recorded, and counts no more. */
  record ContactWithdrawn(String contact, Encounter encounter, WithdrawalReason reason, Instant at)
      implements ContactEvent {}
}
