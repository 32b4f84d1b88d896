package org.ninefifteen.contacts.lookup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.ContactDocument;
import org.ninefifteen.contacts.bodies.Receipt.Status;
import org.ninefifteen.contacts.model.Concern;
import org.ninefifteen.contacts.model.Need;
import org.ninefifteen.contacts.model.Offer;
import org.ninefifteen.contacts.model.Place;
import org.ninefifteen.contacts.model.WithdrawalReason;

/**
 * A contact as it is shown.
 *
 * @param audience the agencies that see it beside that one; empty for all
 * @param hasDetails whether something was told of the person, to be had at {@code /details}
 */
@Schema(name = "Contact")
record ContactView(
    String contact,
    String partnership,
    String agency,
    Set<String> audience,
    Status status,
    Instant occurredAt,
    @Nullable String person,
    Place place,
    boolean beddedDown,
    Set<Need> needs,
    Set<Concern> concerns,
    List<Offer> services,
    boolean hasDetails,
    @Nullable WithdrawalReason withdrawalReason,
    Instant recordedAt) {

  static ContactView of(ContactDocument document) {
    return new ContactView(
        document.contact(),
        document.partnership(),
        document.agency(),
        document.audience(),
        Status.of(document.withdrawalReason()),
        document.occurredAt(),
        document.person(),
        document.place(),
        document.beddedDown(),
        document.needs(),
        document.concerns(),
        document.services(),
        document.sealed() != null,
        document.withdrawalReason(),
        document.recordedAt());
  }
}
