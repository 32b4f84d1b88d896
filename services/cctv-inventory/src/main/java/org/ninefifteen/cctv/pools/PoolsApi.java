package org.ninefifteen.cctv.pools;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.pools.PoolReading.Registration;
import org.ninefifteen.cctv.pools.PoolReading.Wish;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.openapi.Refusals;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Pools over HTTP. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/pools", produces = APPLICATION_JSON_VALUE)
final class PoolsApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "cctv-inventory.publish";
  private static final String READ = "cctv-inventory.read";

  private final PoolStore store;
  private final PoolPlaces places;
  private final Ids ids;
  private final Clock clock;

  PoolsApi(PoolStore store, PoolPlaces places, Ids ids, Clock clock) {
    this.store = store;
    this.places = places;
    this.ids = ids;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Enter a pool of redeployable cameras")
  @ApiResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = PoolView.class)))
  @Refusals
  Mono<ResponseEntity<String>> register(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = PoolBodies.Register.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Registration registration = reading(caller).registration(body);
    Origin by = Origin.of(reach, registration.agency(), path(request), key, body);
    return store.register(by, registration.pool(), registration.audience()).map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{pool}/deployments", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Take a camera out of the pool to watch a place")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = PoolView.class)))
  @Refusals
  Mono<ResponseEntity<String>> deploy(
      @PathVariable String partnership,
      @PathVariable String pool,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = PoolBodies.Deploy.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).deployment(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return store.change(by, pool, wish).map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{pool}/recoveries", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Bring a camera back")
  @ApiResponse(
      responseCode = "200",
      description = "Done, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = PoolView.class)))
  @Refusals
  Mono<ResponseEntity<String>> recover(
      @PathVariable String partnership,
      @PathVariable String pool,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = PoolBodies.Recover.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).recovery(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return store.change(by, pool, wish).map(Answer::toResponse);
  }

  @Needs(READ)
  @GetMapping("/{pool}")
  @Operation(summary = "One pool, and what is out")
  Mono<PoolView> one(@PathVariable String partnership, @PathVariable String pool, Caller caller) {
    return store.find(caller.reach(partnership), pool).map(PoolView::of);
  }

  @Needs(READ)
  @GetMapping
  @Operation(summary = "All pools, and what is out")
  Mono<List<PoolView>> list(@PathVariable String partnership, Caller caller) {
    return places.pools(caller.reach(partnership)).map(PoolView::of).collectList();
  }

  private PoolReading reading(Caller caller) {
    return new PoolReading(caller, clock.instant(), ids);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
