package org.ninefifteen.contacts.bodies;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.model.Contact;
import org.ninefifteen.contacts.model.WithdrawalReason;

/** What was done, in answer to who did it. */
@Schema(name = "ContactReceipt")
public record Receipt(String contact, Status status) {

  /** Whether it counts. */
  public enum Status {
    RECORDED,
    WITHDRAWN;

    public static Status of(@Nullable WithdrawalReason withdrawn) {
      return withdrawn == null ? RECORDED : WITHDRAWN;
    }
  }

  public static Receipt of(Contact contact) {
    return new Receipt(contact.id(), Status.of(contact.withdrawn()));
  }
}
