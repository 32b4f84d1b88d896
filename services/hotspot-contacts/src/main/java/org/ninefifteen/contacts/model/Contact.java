package org.ninefifteen.contacts.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.model.ContactEvent.ContactCorrected;
import org.ninefifteen.contacts.model.ContactEvent.ContactRecorded;
import org.ninefifteen.contacts.model.ContactEvent.ContactWithdrawn;
import org.ninefifteen.kit.model.Rejected;

/** The record of a contact: what is held to be true of it now. */
public record Contact(String id, Encounter encounter, @Nullable WithdrawalReason withdrawn) {

  /** The record as its first event left it. */
  public static Contact of(ContactRecorded recorded) {
    return new Contact(recorded.contact(), recorded.encounter(), null);
  }

  public ContactCorrected correct(Encounter corrected, Instant now) {
    refuseWithdrawn();
    return new ContactCorrected(id, corrected, encounter, now);
  }

  public ContactWithdrawn withdraw(WithdrawalReason reason, Instant now) {
    refuseWithdrawn();
    return new ContactWithdrawn(id, encounter, reason, now);
  }

  /** The record after this event of its own. */
  public Contact after(ContactEvent event) {
    return switch (event) {
      case ContactRecorded recorded -> of(recorded);
      case ContactCorrected corrected -> new Contact(id, corrected.encounter(), null);
      case ContactWithdrawn gone -> new Contact(id, encounter, gone.reason());
    };
  }

  private void refuseWithdrawn() {
    if (withdrawn != null) {
      throw Rejected.conflict("contact-withdrawn", "This contact has been withdrawn.");
    }
  }
}
