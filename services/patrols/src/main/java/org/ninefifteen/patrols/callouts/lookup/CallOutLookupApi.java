package org.ninefifteen.patrols.callouts.lookup;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.ZoneId;
import java.util.Map;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.outbox.OutboxCollection;
import org.ninefifteen.kit.outbox.Outboxes;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.PatrolsProperties;
import org.ninefifteen.patrols.callouts.CallOutDocument;
import org.ninefifteen.patrols.callouts.CallOutStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows call-outs to whoever may see them, without who asked. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/call-outs", produces = APPLICATION_JSON_VALUE)
final class CallOutLookupApi {

  private final CallOutStore store;
  private final OutboxCollection<CallOutDocument> documents;
  private final PatrolsProperties properties;

  CallOutLookupApi(CallOutStore store, Outboxes outboxes, PatrolsProperties properties) {
    this.store = store;
    this.documents = outboxes.of(CallOutDocument.class);
    this.properties = properties;
  }

  @Needs("patrols.read")
  @GetMapping("/{callOut}")
  @Operation(summary = "One call-out, without who asked and their words")
  Mono<CallOutView> one(
      @PathVariable String partnership, @PathVariable String callOut, Caller caller) {
    Reach reach = caller.reach(partnership);
    return store.find(reach, callOut).map(CallOutView::of);
  }

  @Needs("patrols.read")
  @GetMapping
  @CallOutParameters
  @Operation(summary = "Call-outs, latest first")
  Mono<Page<CallOutView>> list(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    ZoneId zone = properties.zoneOf(partnership);
    CallOutFilter filter = Fields.read(query, fields -> CallOutFilter.read(fields, zone));
    return documents
        .page(reach, filter.asked(), filter.paging(), CallOutFilter.LATEST_FIRST)
        .map(found -> found.map(CallOutView::of));
  }
}
