package org.ninefifteen.contacts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.ContactDocument.Entry;
import org.ninefifteen.contacts.bodies.Receipt;
import org.ninefifteen.contacts.model.Contact;
import org.ninefifteen.contacts.model.ContactEvent;
import org.ninefifteen.contacts.model.ContactEvent.ContactRecorded;
import org.ninefifteen.contacts.words.Words;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.outbox.Change;
import org.ninefifteen.kit.outbox.Outbox;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.personal.model.Sealed;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Keeps contacts, each in one document with what is still to be told of it. */
@Component
public final class ContactStore {

  private final OutboxCollection<ContactDocument> documents;
  private final ContactEventsV1 events;
  private final ContactsProperties properties;
  private final JsonMapper json;

  ContactStore(
      Outboxes outboxes, ContactEventsV1 events, ContactsProperties properties, JsonMapper json) {
    this.documents = outboxes.of(ContactDocument.class);
    this.events = events;
    this.properties = properties;
    this.json = json;
  }

  /**
   * Stores a new contact.
   *
   * @param path under which it can be seen
   */
  Mono<Answer> record(
      Reach reach,
      ContactRequests.Recording request,
      Words words,
      ContactRecorded event,
      String path,
      Attempt attempt) {
    Contact contact = Contact.of(event);
    Answer answer = Answer.created(path, receipt(contact));
    Entry entry =
        new Entry(
            reach.partnership(),
            request.agency(),
            request.audience(),
            properties.month(reach.partnership(), event.occurredAt()),
            words.sealed(),
            request.history(),
            event.at());
    Outbox outbox = Outbox.of(List.of(events.envelope(entry, event, words)), attempt, answer);
    return documents.insert(ContactDocument.of(entry, contact, outbox), attempt, answer);
  }

  /**
   * Stores what the decision makes of a contact.
   *
   * @param first what is done before, once the contact is known; it comes to what is told now, or
   *     to nothing, which leaves it as it was
   */
  Mono<Answer> decide(
      Reach reach,
      String contact,
      String agency,
      Attempt attempt,
      Function<ContactDocument, Mono<Optional<Words>>> first,
      Function<Contact, ContactEvent> decision) {
    return documents
        .changeInSteps(
            reach,
            contact,
            attempt,
            document ->
                first
                    .apply(document)
                    .map(told -> changed(document, agency, told.orElse(null), attempt, decision)))
        .switchIfEmpty(unknown());
  }

  private Change<ContactDocument> changed(
      ContactDocument document,
      String agency,
      @Nullable Words words,
      Attempt attempt,
      Function<Contact, ContactEvent> decision) {
    refuseUnlessOwnedBy(agency, document);
    ContactEvent event = decision.apply(document.toContact());
    Envelope news = events.envelope(document.entry(), event, words);
    return change(document, event, news, words, attempt);
  }

  /** What an agency said it has seen, it alone corrects and takes back. */
  private static void refuseUnlessOwnedBy(String agency, ContactDocument document) {
    if (!document.agency().equals(agency)) {
      throw Rejected.forbidden("not-your-agency", "Another agency recorded this contact.");
    }
  }

  private Change<ContactDocument> change(
      ContactDocument document,
      ContactEvent event,
      Envelope news,
      @Nullable Words words,
      Attempt attempt) {
    Contact after = document.toContact().after(event);
    Answer answer = Answer.ok(receipt(after));
    return new Change<>(
        document.after(
            after,
            properties.month(document.partnership(), event.occurredAt()),
            words == null ? document.sealed() : Sealed.corrected(document.sealed(), words.sealed()),
            document.outbox().with(List.of(news), attempt, answer)),
        answer);
  }

  public Mono<ContactDocument> find(Reach reach, String contact) {
    return documents.find(reach, contact).switchIfEmpty(unknown());
  }

  private String receipt(Contact contact) {
    return json.writeValueAsString(Receipt.of(contact));
  }

  private static <T> Mono<T> unknown() {
    return Mono.error(
        () -> Rejected.unknown("unknown-contact", "This partnership has no such contact."));
  }
}
