package org.ninefifteen.contacts;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.model.Concern;
import org.ninefifteen.contacts.model.Contact;
import org.ninefifteen.contacts.model.Encounter;
import org.ninefifteen.contacts.model.Need;
import org.ninefifteen.contacts.model.Offer;
import org.ninefifteen.contacts.model.Place;
import org.ninefifteen.contacts.model.WithdrawalReason;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxDocument;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.kit.personal.model.Sealed;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A contact as it is stored.
 *
 * @param id {@code {partnership}/{contact}}
 * @param audience the agencies that see it beside the one that recorded it; empty for all
 * @param month on the partnership's clock, as in 2019-02
 * @param sealed what was told of the person, as it travelled
 * @param history a backfill; what happens to it later is one as well
 */
@Document("contacts")
public record ContactDocument(
    @Id String id,
    @Version @Nullable Long version,
    String partnership,
    String contact,
    String agency,
    Set<String> audience,
    Instant occurredAt,
    String month,
    @Nullable String person,
    Place place,
    boolean beddedDown,
    Set<Need> needs,
    Set<Concern> concerns,
    List<Offer> services,
    @Nullable Sealed sealed,
    boolean history,
    @Nullable WithdrawalReason withdrawalReason,
    Instant recordedAt,
    Outbox outbox)
    implements OutboxDocument {

  /** What is not the contact's own: whose and for whom it is, and when and as what it came in. */
  record Entry(
      String partnership,
      String agency,
      Set<String> audience,
      YearMonth month,
      @Nullable Sealed sealed,
      boolean history,
      Instant recordedAt) {}

  private static String id(String partnership, String contact) {
    return partnership + "/" + contact;
  }

  static ContactDocument of(Entry entry, Contact contact, Outbox outbox) {
    return of(null, entry, contact, outbox);
  }

  /** The same document after something happened. */
  ContactDocument after(Contact next, YearMonth then, @Nullable Sealed sealed, Outbox outbox) {
    Entry entry = new Entry(partnership, agency, audience, then, sealed, history, recordedAt);
    return of(version, entry, next, outbox);
  }

  Entry entry() {
    return new Entry(
        partnership, agency, audience, YearMonth.parse(month), sealed, history, recordedAt);
  }

  /** What it keeps of the person. */
  public Kept kept() {
    return new Kept(
        new Held("hotspot-contacts/" + contact, agency),
        Stream.ofNullable(person).toList(),
        sealed);
  }

  private static ContactDocument of(
      @Nullable Long version, Entry entry, Contact contact, Outbox outbox) {
    Encounter encounter = contact.encounter();
    return new ContactDocument(
        id(entry.partnership(), contact.id()),
        version,
        entry.partnership(),
        contact.id(),
        entry.agency(),
        entry.audience(),
        encounter.at(),
        entry.month().toString(),
        encounter.person(),
        encounter.place(),
        encounter.beddedDown(),
        encounter.needs(),
        encounter.concerns(),
        encounter.offers(),
        entry.sealed(),
        entry.history(),
        contact.withdrawn(),
        entry.recordedAt(),
        outbox);
  }

  Contact toContact() {
    return new Contact(
        contact,
        new Encounter(occurredAt, person, place, beddedDown, needs, concerns, services),
        withdrawalReason);
  }
}
