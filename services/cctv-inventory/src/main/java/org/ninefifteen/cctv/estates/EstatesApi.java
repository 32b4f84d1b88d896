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
import org.ninefifteen.cctv.wire.Paging;
import org.ninefifteen.cctv.wire.Refusals;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.Partnerships;
import org.ninefifteen.kit.idempotency.Answer;
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

  private final EstateStore store;
  private final Partnerships partnerships;
  private final Ids ids;
  private final Clock clock;

  EstatesApi(EstateStore store, Partnerships partnerships, Ids ids, Clock clock) {
    this.store = store;
    this.partnerships = partnerships;
    this.ids = ids;
    this.clock = clock;
  }

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
      ServerHttpRequest request) {
    String known = partnerships.known(partnership);
    Entry entry = reading().entry(body);
    Origin by = Origin.of(known, entry.agency(), path(request), key, body);
    return store.enter(by, entry.event()).map(Answer::toResponse);
  }

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
      ServerHttpRequest request) {
    String known = partnerships.known(partnership);
    Wish wish = reading().advance(body);
    Origin by = Origin.of(known, wish.agency(), path(request), key, body);
    return store.change(by, estate, wish.decision()).map(Answer::toResponse);
  }

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
      ServerHttpRequest request) {
    String known = partnerships.known(partnership);
    Wish wish = reading().correction(body);
    Origin by = Origin.of(known, wish.agency(), path(request), key, body);
    return store.change(by, estate, wish.decision()).map(Answer::toResponse);
  }

  @GetMapping("/{estate}")
  @Operation(summary = "One estate, with its corrections")
  Mono<EstateView> one(@PathVariable String partnership, @PathVariable String estate) {
    return store.find(partnerships.known(partnership), estate);
  }

  @GetMapping
  @Operation(summary = "Estates", description = "Filter: stage; page, size")
  Mono<EstateView.Page> list(
      @PathVariable String partnership, @RequestParam Map<String, String> query) {
    String known = partnerships.known(partnership);
    return Fields.read(
        query,
        fields -> {
          Stage stage = fields.optionalChoice("stage", Stage.class);
          Paging paging = Paging.read(fields);
          return fields.into(() -> store.list(known, stage, paging));
        });
  }

  @GetMapping("/summary")
  @Operation(summary = "The programme in numbers")
  Mono<ProgrammeView> summary(@PathVariable String partnership) {
    return store.programme(partnerships.known(partnership)).map(ProgrammeView::of);
  }

  private EstateReading reading() {
    return new EstateReading(clock.instant(), ids);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
