package org.ninefifteen.contacts.lookup;

import java.util.List;
import org.ninefifteen.contacts.ContactDocument;
import org.ninefifteen.contacts.ContactLog;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.personal.details.Kept;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Contacts in lists; who saw them is logged before they are shown. */
@Component
final class ContactPages {

  private final OutboxCollection<ContactDocument> documents;
  private final ContactLog log;

  ContactPages(Outboxes outboxes, ContactLog log) {
    this.documents = outboxes.of(ContactDocument.class);
    this.log = log;
  }

  Mono<ContactView.Page> show(Doer doer, Reach reach, ContactFilter filter) {
    return documents
        .list(reach, filter.asked(), filter.latestFirst())
        .collectList()
        .flatMap(found -> log.shown(doer, kept(found)).thenReturn(found))
        .zipWith(
            documents.count(reach, filter.asked()), (found, total) -> page(found, filter, total));
  }

  private static List<Kept> kept(List<ContactDocument> found) {
    return found.stream().map(ContactDocument::kept).toList();
  }

  private static ContactView.Page page(
      List<ContactDocument> found, ContactFilter filter, long total) {
    List<ContactView> items = found.stream().map(ContactView::of).toList();
    return new ContactView.Page(items, filter.page(), filter.size(), total);
  }
}
