package org.ninefifteen.reports.lookup;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.ReportDocument;
import org.ninefifteen.reports.ReportLog;
import org.ninefifteen.reports.ReportStore;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Shows reports to whoever may see them; who saw people in them is logged before they are shown.
 */
@RestController
@Needs("reports.read")
@RequestMapping(path = "/partnerships/{partnership}/reports", produces = APPLICATION_JSON_VALUE)
final class ReportLookupApi {

  private final ReportStore store;
  private final OutboxCollection<ReportDocument> documents;
  private final ReportLog log;
  private final Clock clock;

  ReportLookupApi(ReportStore store, Outboxes outboxes, ReportLog log, Clock clock) {
    this.store = store;
    this.documents = outboxes.of(ReportDocument.class);
    this.log = log;
    this.clock = clock;
  }

  @GetMapping("/{report}")
  @Operation(summary = "One report, without what was told of people")
  Mono<ReportView> one(
      @PathVariable String partnership, @PathVariable String report, Caller caller) {
    Reach reach = caller.reach(partnership);
    Doer doer = Doer.of(caller, reach, clock.instant());
    return store
        .find(reach, new ReportId(report))
        .flatMap(found -> log.shown(doer, List.of(found.kept())).thenReturn(ReportView.of(found)));
  }

  @GetMapping
  @Operation(summary = "Reports, newest first")
  @ReportParameters
  Mono<Page<ReportView>> list(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    ReportFilter filter = Fields.read(query, ReportFilter::read);
    Doer doer = Doer.of(caller, reach, clock.instant());
    return documents
        .page(reach, filter.asked(), filter.paging(), ReportFilter.NEWEST_FIRST)
        .flatMap(found ->
            log.shown(doer, found.map(ReportDocument::kept).items())
                .thenReturn(found.map(ReportView::of)));
  }
}
