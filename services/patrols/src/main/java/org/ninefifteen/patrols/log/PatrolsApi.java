package org.ninefifteen.patrols.log;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.openapi.Refusals;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.PatrolsProperties;
import org.ninefifteen.patrols.Words;
import org.ninefifteen.patrols.callouts.CallOuts;
import org.ninefifteen.patrols.log.PatrolRequests.Watch;
import org.ninefifteen.patrols.log.model.PatrolEvent.PatrolLogged;
import org.ninefifteen.patrols.log.model.ShiftRules;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes patrols that are over. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/patrols", produces = APPLICATION_JSON_VALUE)
final class PatrolsApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "patrols.publish";

  private final PatrolStore store;
  private final CallOuts callOuts;
  private final Words words;
  private final PatrolsProperties properties;
  private final Ids ids;
  private final Clock clock;

  PatrolsApi(
      PatrolStore store,
      CallOuts callOuts,
      Words words,
      PatrolsProperties properties,
      Ids ids,
      Clock clock) {
    this.store = store;
    this.callOuts = callOuts;
    this.words = words;
    this.properties = properties;
    this.ids = ids;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Log a patrol that is over")
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> log(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = PatrolBodies.Log.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    ZoneId zone = properties.zoneOf(partnership);
    Instant now = clock.instant();
    Watch watch = watch(zone, now);
    var log = Fields.read(body, fields -> PatrolRequests.Log.read(fields, caller, watch));
    PatrolLogged event = new PatrolLogged(ids.next(), log.sheet(), now);
    Attempt attempt = Attempt.of(log.agency(), path(request), key, body);
    Doer doer = Doer.of(caller, log.agency(), reach, now);
    return callOuts
        .known(reach, log.sheet().callOut())
        .then(Mono.defer(() -> words.take(doer, event.patrol(), null, log.told())))
        .map(sealed -> log.entry(partnership, zone, sealed.orElse(null), now))
        .flatMap(entry -> store.log(entry, event, path(request) + "/" + event.patrol(), attempt))
        .map(Answer::toResponse);
  }

  private Watch watch(ZoneId zone, Instant now) {
    ShiftRules rules = new ShiftRules(properties.longestShift(), properties.clockSkew());
    return new Watch(zone, rules, now);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{patrol}/withdrawal", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Withdraw a patrol that was logged by mistake: it counts no more")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> withdraw(
      @PathVariable String partnership,
      @PathVariable String patrol,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = PatrolBodies.Withdrawal.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Instant now = clock.instant();
    var withdrawal = Fields.read(body, fields -> PatrolRequests.Withdrawal.read(fields, caller));
    Attempt attempt = Attempt.of(withdrawal.agency(), path(request), key, body);
    return store
        .decide(
            reach,
            patrol,
            withdrawal.agency(),
            attempt,
            it -> it.withdraw(withdrawal.reasonCode(), now))
        .map(Answer::toResponse);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
