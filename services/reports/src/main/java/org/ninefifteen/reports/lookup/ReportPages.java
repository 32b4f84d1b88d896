package org.ninefifteen.reports.lookup;

import java.util.List;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.reports.ReportDocument;
import org.ninefifteen.reports.ReportLog;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reports in lists; who saw people in them is logged before they are shown. */
@Component
final class ReportPages {

  private final OutboxCollection<ReportDocument> documents;
  private final ReportLog log;

  ReportPages(Outboxes outboxes, ReportLog log) {
    this.documents = outboxes.of(ReportDocument.class);
    this.log = log;
  }

  Mono<ReportView.Page> show(Doer doer, Reach reach, ReportFilter filter) {
    return documents
        .list(reach, filter.asked(), filter.newestFirst())
        .collectList()
        .flatMap(found -> log.shown(doer, kept(found)).thenReturn(found))
        .zipWith(
            documents.count(reach, filter.asked()), (found, total) -> page(found, filter, total));
  }

  private static List<Kept> kept(List<ReportDocument> found) {
    return found.stream().map(ReportDocument::kept).toList();
  }

  private static ReportView.Page page(List<ReportDocument> found, ReportFilter filter, long total) {
    List<ReportView> items = found.stream().map(ReportView::of).toList();
    return new ReportView.Page(items, filter.page(), filter.size(), total);
  }
}
