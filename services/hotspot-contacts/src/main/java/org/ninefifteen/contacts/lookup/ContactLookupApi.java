package org.ninefifteen.contacts.lookup;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ninefifteen.contacts.ContactDocument;
import org.ninefifteen.contacts.ContactLog;
import org.ninefifteen.contacts.ContactStore;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows contacts to whoever may see them, which is logged before; counts are of nobody. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/contacts", produces = APPLICATION_JSON_VALUE)
final class ContactLookupApi {

  private static final String READ = "hotspot-contacts.read";
  private static final String COUNT = "hotspot-contacts.summary";

  private final ContactStore store;
  private final OutboxCollection<ContactDocument> documents;
  private final ContactTallies tallies;
  private final ContactLog log;
  private final Clock clock;

  ContactLookupApi(
      ContactStore store, Outboxes outboxes, ContactTallies tallies, ContactLog log, Clock clock) {
    this.store = store;
    this.documents = outboxes.of(ContactDocument.class);
    this.tallies = tallies;
    this.log = log;
    this.clock = clock;
  }

  @Needs(READ)
  @GetMapping("/{contact}")
  @Operation(summary = "One contact, without what was told of the person")
  Mono<ContactView> one(
      @PathVariable String partnership, @PathVariable String contact, Caller caller) {
    Reach reach = caller.reach(partnership);
    Doer doer = Doer.of(caller, reach, clock.instant());
    return store
        .find(reach, contact)
        .flatMap(found -> log.shown(doer, List.of(found.kept())).thenReturn(ContactView.of(found)));
  }

  @Needs(READ)
  @GetMapping
  @ContactParameters
  @Operation(summary = "Contacts, latest first")
  Mono<Page<ContactView>> list(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    ContactFilter filter = Fields.read(query, ContactFilter::read);
    Doer doer = Doer.of(caller, reach, clock.instant());
    return documents
        .page(reach, filter.asked(), filter.paging(), ContactFilter.LATEST_FIRST)
        .flatMap(found ->
            log.shown(doer, found.map(ContactDocument::kept).items())
                .thenReturn(found.map(ContactView::of)));
  }

  @Needs(COUNT)
  @GetMapping("/summary")
  @ContactParameters
  @Operation(summary = "How many contacts, by month")
  Mono<ContactSummary> summary(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    ContactFilter filter = Fields.read(query, ContactFilter::read);
    return tallies
        .count(reach, filter.asked())
        .map(months -> ContactSummary.of(partnership, months));
  }
}
