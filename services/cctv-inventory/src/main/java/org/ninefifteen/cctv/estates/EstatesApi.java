package org.ninefifteen.cctv.estates;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.EstateReading.Entry;
import org.ninefifteen.cctv.estates.EstateReading.Wish;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.openapi.Refusals;
import org.ninefifteen.kit.problem.Fields;
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

/** The upgrade programme over HTTP. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/estates", produces = APPLICATION_JSON_VALUE)
final class EstatesApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "cctv-inventory.publish";
  private static final String READ = "cctv-inventory.read";
  private static final String COUNT = "cctv-inventory.summary";
  private static final int MOST = 500;

  private final EstateStore store;
  private final Ids ids;
  private final Clock clock;

  EstatesApi(EstateStore store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Enter an estate into the programme, as identified")
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = EstateView.class)))
  @Refusals
  Mono<ResponseEntity<String>> enter(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = EstateBodies.Enter.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Entry entry = reading(caller).entry(body);
    Origin by = Origin.of(reach, entry.agency(), path(request), key, body);
    return store.enter(by, entry.event(), entry.audience()).map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{estate}/advance", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "One stage on")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = EstateView.class)))
  @Refusals
  Mono<ResponseEntity<String>> advance(
      @PathVariable String partnership,
      @PathVariable String estate,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = EstateBodies.Advance.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).advance(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return store.change(by, estate, wish.decision()).map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{estate}/correction", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "To the stage that is true, with the reason")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = EstateView.class)))
  @Refusals
  Mono<ResponseEntity<String>> correct(
      @PathVariable String partnership,
      @PathVariable String estate,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = EstateBodies.Correct.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).correction(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return store.change(by, estate, wish.decision()).map(Answer::toResponse);
  }

  @Needs(READ)
  @GetMapping("/{estate}")
  @Operation(summary = "One estate, with its corrections")
  Mono<EstateView> one(
      @PathVariable String partnership, @PathVariable String estate, Caller caller) {
    return store.find(caller.reach(partnership), estate);
  }

  @Needs(READ)
  @GetMapping
  @Operation(summary = "Estates", description = "Filter: stage; page, size")
  Mono<Page<EstateView>> list(
      @PathVariable String partnership, @RequestParam Map<String, String> query, Caller caller) {
    Reach reach = caller.reach(partnership);
    return Fields.read(
        query,
        fields -> {
          Stage stage = fields.optionalChoice("stage", Stage.class);
          Paging paging = Paging.read(fields, MOST);
          return fields.into(() -> store.list(reach, stage, paging));
        });
  }

  @Needs(COUNT)
  @GetMapping("/summary")
  @Operation(summary = "The programme in numbers")
  Mono<ProgrammeView> summary(@PathVariable String partnership, Caller caller) {
    return store.programme(caller.reach(partnership)).map(ProgrammeView::of);
  }

  private EstateReading reading(Caller caller) {
    return new EstateReading(caller, clock.instant(), ids);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
