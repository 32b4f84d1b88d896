package org.ninefifteen.patrols.callouts;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.function.Function;
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
import org.ninefifteen.patrols.callouts.CallOutRequests.Watch;
import org.ninefifteen.patrols.callouts.model.CallOut;
import org.ninefifteen.patrols.callouts.model.CallOutEvent;
import org.ninefifteen.patrols.callouts.model.CallOutEvent.CallOutRequested;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes call-outs, and what becomes of them. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/call-outs", produces = APPLICATION_JSON_VALUE)
final class CallOutsApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "patrols.publish";

  private final CallOutStore store;
  private final Words words;
  private final PatrolsProperties properties;
  private final Ids ids;
  private final Clock clock;

  CallOutsApi(CallOutStore store, Words words, PatrolsProperties properties, Ids ids, Clock clock) {
    this.store = store;
    this.words = words;
    this.properties = properties;
    this.ids = ids;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Ask for a patrol")
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> request(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CallOutBodies.Ask.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Watch watch = watch(partnership);
    var ask = Fields.read(body, fields -> CallOutRequests.Ask.read(fields, caller, watch));
    CallOutRequested event =
        new CallOutRequested(
            ids.next(), ask.place(), ask.reason(), ask.anonymous(), ask.at(), watch.now());
    String path = path(request);
    Attempt attempt = Attempt.of(ask.agency(), path, key, body);
    Doer doer = Doer.of(caller, ask.agency(), reach, watch.now());
    return words
        .take(doer, event.callOut(), ask.requester(), ask.told())
        .flatMap(sealed ->
            store.request(
                reach, ask, sealed.orElse(null), event, path + "/" + event.callOut(), attempt))
        .map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{callOut}/attendance", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that teams came, and what came of it")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> attend(
      @PathVariable String partnership,
      @PathVariable String callOut,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CallOutBodies.Attend.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Watch watch = watch(partnership);
    var attend = Fields.read(body, fields -> CallOutRequests.Attend.read(fields, caller, watch));
    Attempt attempt = Attempt.of(attend.agency(), path(request), key, body);
    return decide(
        reach,
        callOut,
        attend.agency(),
        attempt,
        it -> it.attend(attend.attendance(), watch.now()));
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{callOut}/cancellation", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that nobody needs to come any more")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = Receipt.class)))
  @Refusals
  Mono<ResponseEntity<String>> cancel(
      @PathVariable String partnership,
      @PathVariable String callOut,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CallOutBodies.Cancel.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Watch watch = watch(partnership);
    var cancel = Fields.read(body, fields -> CallOutRequests.Cancel.read(fields, caller));
    Attempt attempt = Attempt.of(cancel.agency(), path(request), key, body);
    return decide(
        reach,
        callOut,
        cancel.agency(),
        attempt,
        it -> it.cancel(cancel.reasonCode(), watch.now()));
  }

  private Mono<ResponseEntity<String>> decide(
      Reach reach,
      String callOut,
      String agency,
      Attempt attempt,
      Function<CallOut, CallOutEvent> decision) {
    return store.decide(reach, callOut, agency, attempt, decision).map(Answer::toResponse);
  }

  private Watch watch(String partnership) {
    return new Watch(properties.zoneOf(partnership), clock.instant(), properties.clockSkew());
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
