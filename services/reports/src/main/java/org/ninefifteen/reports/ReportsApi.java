package org.ninefifteen.reports;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.openapi.Refusals;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.bodies.Answers;
import org.ninefifteen.reports.bodies.ReportBodies;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes reports, and what is done about them. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/reports", produces = APPLICATION_JSON_VALUE)
final class ReportsApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "reports.publish";

  private final ReportIntake intake;
  private final ReportStore store;
  private final ReportLog log;
  private final Clock clock;

  ReportsApi(ReportIntake intake, ReportStore store, ReportLog log, Clock clock) {
    this.intake = intake;
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Take a report")
  @Answers.Created
  @Refusals
  Mono<ResponseEntity<String>> receive(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Receive.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var sent = Fields.read(body, fields -> ReportRequests.Receive.read(fields, caller, now));
    String agency = sent.account().agency();
    String path = path(request);
    Attempt attempt = Attempt.of(agency, path, key, body);
    Doer doer = Doer.of(caller, agency, reach, now);
    return intake.receive(doer, reach, sent, path, attempt).map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{report}/triage", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say what was found")
  @Answers.Done
  @Refusals
  Mono<ResponseEntity<String>> triage(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Triage.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var triage = Fields.read(body, fields -> ReportRequests.Triage.read(fields, caller));
    Attempt attempt = Attempt.of(triage.agency(), path(request), key, body);
    return decide(
        Doer.of(caller, triage.agency(), reach, now),
        reach,
        report,
        attempt,
        it -> it.triage(triage.better(it.account().finding()), now));
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{report}/duplicate", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Link it to the report that it repeats")
  @Answers.Done
  @Refusals
  Mono<ResponseEntity<String>> duplicate(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Duplicate.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var duplicate = Fields.read(body, fields -> ReportRequests.Duplicate.read(fields, caller));
    Attempt attempt = Attempt.of(duplicate.agency(), path(request), key, body);
    Doer doer = Doer.of(caller, duplicate.agency(), reach, now);
    return store
        .links(reach, duplicate.duplicateOf())
        .flatMap(links ->
            decide(
                doer,
                reach,
                report,
                attempt,
                log.combined(doer, links.getFirst()),
                it -> it.linkTo(links.getFirst(), links.getLast(), now)));
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{report}/answer", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that the reporter was answered")
  @Answers.Done
  @Refusals
  Mono<ResponseEntity<String>> answer(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Answer.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var answer = Fields.read(body, fields -> ReportRequests.Answer.read(fields, caller));
    Attempt attempt = Attempt.of(answer.agency(), path(request), key, body);
    return decide(
        Doer.of(caller, answer.agency(), reach, now), reach, report, attempt, it -> it.answer(now));
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{report}/withdrawal", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Withdraw it: it counts no more")
  @Answers.Done
  @Refusals
  Mono<ResponseEntity<String>> withdraw(
      @PathVariable String partnership,
      @PathVariable String report,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = ReportBodies.Withdrawal.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Instant now = clock.instant();
    Reach reach = caller.reach(partnership);
    var withdrawal = Fields.read(body, fields -> ReportRequests.Withdrawal.read(fields, caller));
    Attempt attempt = Attempt.of(withdrawal.agency(), path(request), key, body);
    return decide(
        Doer.of(caller, withdrawal.agency(), reach, now),
        reach,
        report,
        attempt,
        it -> it.withdraw(withdrawal.reasonCode(), now));
  }

  private Mono<ResponseEntity<String>> decide(
      Doer doer,
      Reach reach,
      String report,
      Attempt attempt,
      Function<Report, ReportEvent> decision) {
    return decide(doer, reach, report, attempt, log.altered(doer), decision);
  }

  private Mono<ResponseEntity<String>> decide(
      Doer doer,
      Reach reach,
      String report,
      Attempt attempt,
      Function<ReportDocument, Mono<Void>> logged,
      Function<Report, ReportEvent> decision) {
    return store
        .decide(reach, new ReportId(report), doer.agency(), attempt, logged, decision)
        .map(Answer::toResponse);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
