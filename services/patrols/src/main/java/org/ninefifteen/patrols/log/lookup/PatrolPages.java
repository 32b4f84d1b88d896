package org.ninefifteen.patrols.log.lookup;

import java.util.List;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.patrols.log.PatrolDocument;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Patrols in lists. */
@Component
final class PatrolPages {

  private final OutboxCollection<PatrolDocument> documents;

  PatrolPages(Outboxes outboxes) {
    this.documents = outboxes.of(PatrolDocument.class);
  }

  Mono<PatrolView.Page> of(Reach reach, PatrolFilter filter) {
    Mono<List<PatrolView>> items =
        documents
            .list(reach, filter.asked(), filter.latestFirst())
            .map(PatrolView::of)
            .collectList();
    return items.zipWith(
        documents.count(reach, filter.asked()),
        (page, total) ->
            new PatrolView.Page(page, filter.page().page(), filter.page().size(), total));
  }
}
