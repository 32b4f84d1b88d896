package org.ninefifteen.patrols.callouts.lookup;

import java.util.List;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.patrols.callouts.CallOutDocument;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Call-outs in lists. */
@Component
final class CallOutPages {

  private final OutboxCollection<CallOutDocument> documents;

  CallOutPages(Outboxes outboxes) {
    this.documents = outboxes.of(CallOutDocument.class);
  }

  Mono<CallOutView.Page> of(Reach reach, CallOutFilter filter) {
    Mono<List<CallOutView>> items =
        documents
            .list(reach, filter.asked(), filter.latestFirst())
            .map(CallOutView::of)
            .collectList();
    return items.zipWith(
        documents.count(reach, filter.asked()),
        (page, total) ->
            new CallOutView.Page(page, filter.page().page(), filter.page().size(), total));
  }
}
