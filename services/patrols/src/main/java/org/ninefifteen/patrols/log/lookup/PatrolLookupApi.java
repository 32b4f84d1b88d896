package org.ninefifteen.patrols.log.lookup;

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
import org.ninefifteen.patrols.log.PatrolDocument;
import org.ninefifteen.patrols.log.PatrolStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows and counts patrols, without the teams' words. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/patrols", produces = APPLICATION_JSON_VALUE)
final class PatrolLookupApi {

  private static final String READ = "patrols.read";
  private static final String COUNT = "patrols.summary";

  private final PatrolStore store;
  private final OutboxCollection<PatrolDocument> documents;
  private final PatrolTallies tallies;
  private final PatrolsProperties properties;

  PatrolLookupApi(
      PatrolStore store, Outboxes outboxes, PatrolTallies tallies, PatrolsProperties properties) {
    this.store = store;
    this.documents = outboxes.of(PatrolDocument.class);
    this.tallies = tallies;
    this.properties = properties;
  }

  @Needs(READ)
  @GetMapping("/{patrol}")
  @Operation(summary = "One patrol, without the team's words")
  Mono<PatrolView> one(
      @PathVariable String partnership, @PathVariable String patrol, Caller caller) {
    Reach reach = caller.reach(partnership);
    return store.find(reach, patrol).map(PatrolView::of);
  }

  @Needs(READ)
  @GetMapping
  @PatrolParameters
  @Operation(summary = "Patrols, latest start first")
  Mono<Page<PatrolView>> list(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    PatrolFilter filter = filter(partnership, query);
    return documents
        .page(reach, filter.asked(), filter.paging(), PatrolFilter.LATEST_FIRST)
        .map(found -> found.map(PatrolView::of));
  }

  @Needs(COUNT)
  @GetMapping("/summary")
  @PatrolParameters
  @Operation(
      summary = "How many patrols, by team, reason and outcome",
      description = "A joint patrol adds one to each team and one in all")
  Mono<PatrolSummary> summary(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    PatrolFilter filter = filter(partnership, query);
    return tallies
        .count(reach, filter.asked())
        .map(counts -> PatrolSummary.of(partnership, filter, counts));
  }

  private PatrolFilter filter(String partnership, Map<String, String> query) {
    ZoneId zone = properties.zoneOf(partnership);
    return Fields.read(query, fields -> PatrolFilter.read(fields, zone));
  }
}
