package org.ninefifteen.reports;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reports over HTTP. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/reports", produces = APPLICATION_JSON_VALUE)
final class ReportsApi {

  private static final String KEY = "Idempotency-Key";

  private final ReportStore store;
  private final Partnerships partnerships;
  private final Ids ids;
  private final Clock clock;

  ReportsApi(ReportStore store, Partnerships partnerships, Ids ids, Clock clock) {
    this.store = store;
    this.partnerships = partnerships;
    this.ids = ids;
    this.clock = clock;
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Take a report")
  @Answers.Created
  Mono<ResponseEntity<String>> receive(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Receive.class) @RequestBody byte[] body,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    String known = partnerships.known(partnership);
    var receive = Fields.read(body, fields -> ReportRequests.Receive.read(fields, now));
    ReportReceived event = Report.receive(new ReportId(ids.next()), receive.account(), now);
    String path = path(request);
    return store
        .receive(
            known,
            event,
            receive.text(),
            path + "/" + event.report(),
            Attempt.of(receive.account().agency(), path, key, body))
        .map(Answer::toResponse);
  }

  @PostMapping(path = "/{report}/triage", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say what was found")
  @Answers.Done
  Mono<ResponseEntity<String>> triage(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Triage.class) @RequestBody byte[] body,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    var triage = Fields.read(body, ReportRequests.Triage::read);
    Attempt attempt = Attempt.of(triage.agency(), path(request), key, body);
    return decide(
        partnership,
        report,
        triage.agency(),
        attempt,
        it -> it.triage(triage.better(it.account().finding()), now));
  }

  @PostMapping(path = "/{report}/duplicate", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Link it to the report that it repeats")
  @Answers.Done
  Mono<ResponseEntity<String>> duplicate(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Duplicate.class) @RequestBody byte[] body,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    var duplicate = Fields.read(body, ReportRequests.Duplicate::read);
    Attempt attempt = Attempt.of(duplicate.agency(), path(request), key, body);
    return store
        .links(partnerships.known(partnership), duplicate.duplicateOf())
        .flatMap(links ->
            decide(
                partnership,
                report,
                duplicate.agency(),
                attempt,
                it -> it.linkTo(links.getFirst(), links.getLast(), now)));
  }

  @PostMapping(path = "/{report}/answer", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that the reporter was answered")
  @Answers.Done
  Mono<ResponseEntity<String>> answer(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Answer.class) @RequestBody byte[] body,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    var answer = Fields.read(body, ReportRequests.Answer::read);
    Attempt attempt = Attempt.of(answer.agency(), path(request), key, body);
    return decide(partnership, report, answer.agency(), attempt, it -> it.answer(now));
  }

  @PostMapping(path = "/{report}/withdrawal", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Withdraw it: it counts no more")
  @Answers.Done
  Mono<ResponseEntity<String>> withdraw(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Withdrawal.class) @RequestBody byte[] body,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    var withdrawal = Fields.read(body, ReportRequests.Withdrawal::read);
    Attempt attempt = Attempt.of(withdrawal.agency(), path(request), key, body);
    return decide(
        partnership,
        report,
        withdrawal.agency(),
        attempt,
        it -> it.withdraw(withdrawal.reasonCode(), now));
  }

  @GetMapping("/{report}")
  @Operation(summary = "One report, with the reporter's words")
  Mono<ReportView> one(@PathVariable String partnership, @PathVariable String report) {
    return store.find(partnerships.known(partnership), new ReportId(report)).map(ReportView::whole);
  }

  @GetMapping
  @Operation(summary = "Reports, newest first")
  @ReportParameters
  Mono<ReportView.Page> list(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query) {
    ReportFilter filter = Fields.read(query, ReportFilter::read);
    return store.list(partnerships.known(partnership), filter);
  }

  private Mono<ResponseEntity<String>> decide(
      String partnership,
      String report,
      String agency,
      Attempt attempt,
      Function<Report, ReportEvent> decision) {
    return store
        .decide(partnerships.known(partnership), new ReportId(report), agency, attempt, decision)
        .map(Answer::toResponse);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
