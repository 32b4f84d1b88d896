package org.ninefifteen.marac.parked;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.kit.problem.Problems;
import org.ninefifteen.marac.parked.ParkedJson.PageJson;
import org.ninefifteen.marac.parked.ParkedJson.Whole;
import org.ninefifteen.marac.parked.kept.ParkedDocument;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.ninefifteen.marac.parked.model.DiscardReason;
import org.ninefifteen.marac.parked.model.Parked.State;
import org.ninefifteen.marac.parked.redrive.BrokerAway;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Parked records, for whoever operates the service. */
@RestController
@RequestMapping("/partnerships/{partnership}/parked-records")
@Needs("operate")
class ParkedApi {

  private static final int LARGEST_PAGE = 200;

  private final ParkedStore store;
  private final Handling handling;
  private final TakingIn takingIn;

  ParkedApi(ParkedStore store, Handling handling, TakingIn takingIn) {
    this.store = store;
    this.handling = handling;
    this.takingIn = takingIn;
  }

  /** The newest first. */
  @GetMapping
  Mono<PageJson> list(
      Caller caller,
      @PathVariable String partnership,
      @RequestParam(required = false) @Nullable String topic,
      @RequestParam(required = false) @Nullable State state,
      @RequestParam(defaultValue = "0") int page,
      @RequestParam(defaultValue = "20") int size) {
    return store
        .page(
            caller.reach(partnership),
            topic,
            state,
            Math.max(0, page),
            Math.clamp(size, 1, LARGEST_PAGE))
        .map(PageJson::of);
  }

  @GetMapping("/{record}")
  Mono<Whole> inspect(
      Caller caller, @PathVariable String partnership, @PathVariable String record) {
    return handling.inspect(caller, caller.reach(partnership), record).map(this::whole);
  }

  /** Changes what is to be sent; what came stays. */
  @PostMapping("/{record}/repair")
  Mono<Whole> repair(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String record,
      @Schema(implementation = ParkedBodies.Repairing.class) @RequestBody byte[] body) {
    return handling
        .repair(caller, caller.reach(partnership), record, Repair.read(body))
        .map(this::whole);
  }

  /** Sends it once more to where it lay. */
  @PostMapping("/{record}/redrive")
  Mono<Whole> redrive(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String record,
      @Schema(implementation = ParkedBodies.Redriving.class) @RequestBody(required = false)
          byte @Nullable [] body) {
    return handling
        .redrive(caller, caller.reach(partnership), record, Versions.of(body))
        .map(this::whole);
  }

  /** It is dealt with in another way, or was nothing. */
  @PostMapping("/{record}/discard")
  Mono<Whole> discard(
      Caller caller,
      @PathVariable String partnership,
      @PathVariable String record,
      @Schema(implementation = ParkedBodies.Discarding.class) @RequestBody byte[] body) {
    return Fields.read(
            body,
            fields -> {
              DiscardReason reason = fields.choice("reason", DiscardReason.class);
              Long version = Versions.of(fields);
              return fields.into(() ->
                  handling.discard(caller, caller.reach(partnership), record, reason, version));
            })
        .map(this::whole);
  }

  private Whole whole(ParkedDocument document) {
    return Whole.of(document, takingIn);
  }

  /** It is written down that it shall be sent, and it will be; that it was nobody knows. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> brokerAway(BrokerAway e, ServerHttpRequest request) {
    return Problems.later(
        "broker-unavailable",
        "The broker has not said that it has the record. It will be sent as soon as it does.",
        request,
        20);
  }
}
