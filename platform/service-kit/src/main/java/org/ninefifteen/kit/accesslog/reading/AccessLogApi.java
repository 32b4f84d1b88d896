package org.ninefifteen.kit.accesslog.reading;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_NDJSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.files.LinkLine;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/** The log of accesses over HTTP, in every service that has one. Who reads it is logged as well. */
@RestController
@RequestMapping("/partnerships/{partnership}/access-log")
final class AccessLogApi {

  private final LogReading reading;
  private final AccessLog log;
  private final Clock clock;

  AccessLogApi(LogReading reading, AccessLog log, Clock clock) {
    this.reading = reading;
    this.log = log;
    this.clock = clock;
  }

  @Needs("log.read")
  @GetMapping(produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "Who did what with personal data, newest first")
  @LogParameters
  @Parameter(in = QUERY, name = "subject", description = "Pseudonym of a data subject")
  Mono<Page<ObjectNode>> search(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    LogQuery query = Fields.read(parameters, LogQuery::read);
    String subject = query.wanted().subject();
    return consulted(caller, reach, subject == null ? Set.of() : Set.of(subject))
        .then(
            reading
                .find(reach, query)
                .map(LinkLine::of)
                .collectList()
                .zipWith(
                    reading.count(reach, query.wanted()),
                    (items, total) -> Page.of(items, query.paging(), total)));
  }

  @Needs("log.read-own")
  @GetMapping(path = "/own", produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "Who had to do with the records of the caller's agencies, newest first")
  @LogParameters
  Mono<Page<OwnEntry>> own(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
      Caller caller) {
    Reach reach = caller.reach(partnership);
    Set<String> owners = caller.agencies();
    LogQuery query = Fields.read(parameters, fields -> LogQuery.own(fields, owners));
    if (owners.isEmpty()) {
      return Mono.just(Page.of(List.of(), query.paging(), 0));
    }
    return reading
        .find(reach, query)
        .map(link -> OwnEntry.of(link.entry(), owners))
        .collectList()
        .zipWith(
            reading.count(reach, query.wanted()),
            (items, total) -> Page.of(items, query.paging(), total));
  }

  @Needs("log.read")
  @GetMapping(path = "/export", produces = APPLICATION_NDJSON_VALUE)
  @Operation(summary = "The whole log with its heads, as the command that checks it reads it")
  Flux<ObjectNode> export(@PathVariable String partnership, Caller caller) {
    Reach reach = caller.reach(partnership);
    return consulted(caller, reach, Set.of()).thenMany(reading.export(reach));
  }

  private Mono<Void> consulted(Caller caller, Reach reach, Set<String> subjects) {
    List<Held> thisLog = List.of(new Held("access-log/" + reading.service(), reading.service()));
    return log.record(
        Doer.of(caller, reach, clock.instant()).does(Action.CONSULTATION, thisLog, subjects, null));
  }
}
