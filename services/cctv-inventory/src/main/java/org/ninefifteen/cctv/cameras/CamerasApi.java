package org.ninefifteen.cctv.cameras;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.CameraReading.Registration;
import org.ninefifteen.cctv.cameras.CameraReading.Wish;
import org.ninefifteen.cctv.wire.Origin;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.lists.Page;
import org.ninefifteen.kit.openapi.Refusals;
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

/** Cameras over HTTP. */
@RestController
@RequestMapping(path = "/partnerships/{partnership}/cameras", produces = APPLICATION_JSON_VALUE)
final class CamerasApi {

  private static final String KEY = "Idempotency-Key";
  private static final String PUBLISH = "cctv-inventory.publish";
  private static final String READ = "cctv-inventory.read";

  private final CameraStore store;
  private final Ids ids;
  private final Clock clock;

  CamerasApi(CameraStore store, Ids ids, Clock clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  @Needs(PUBLISH)
  @PostMapping(consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Enter a camera")
  @ApiResponse(
      responseCode = "201",
      description = "Stored, and on its way to whoever listens",
      content = @Content(schema = @Schema(implementation = CameraView.class)))
  @Refusals
  Mono<ResponseEntity<String>> register(
      @PathVariable String partnership,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Register.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Registration registration = reading(caller).registration(body);
    Origin by = Origin.of(reach, registration.agency(), path(request), key, body);
    return store
        .register(by, registration.event(), registration.audience())
        .map(Answer::toResponse);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{camera}/installation", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Hang a planned camera")
  @Changed
  @Refusals
  Mono<ResponseEntity<String>> install(
      @PathVariable String partnership,
      @PathVariable String camera,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Install.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).installation(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return change(by, camera, wish);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{camera}/commissioning", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Take an installed camera into service")
  @Changed
  @Refusals
  Mono<ResponseEntity<String>> commission(
      @PathVariable String partnership,
      @PathVariable String camera,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Change.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).commissioning(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return change(by, camera, wish);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{camera}/fault", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that an operational camera is blind")
  @Changed
  @Refusals
  Mono<ResponseEntity<String>> fault(
      @PathVariable String partnership,
      @PathVariable String camera,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Fault.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).fault(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return change(by, camera, wish);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{camera}/repair", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Say that a faulty camera sees again")
  @Changed
  @Refusals
  Mono<ResponseEntity<String>> repair(
      @PathVariable String partnership,
      @PathVariable String camera,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Change.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).repair(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return change(by, camera, wish);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{camera}/priority", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Rate how soon a faulty camera is repaired")
  @Changed
  @Refusals
  Mono<ResponseEntity<String>> rate(
      @PathVariable String partnership,
      @PathVariable String camera,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Rate.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).rating(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return change(by, camera, wish);
  }

  @Needs(PUBLISH)
  @PostMapping(path = "/{camera}/removal", consumes = APPLICATION_JSON_VALUE)
  @Operation(summary = "Take a camera out of the inventory")
  @Changed
  @Refusals
  Mono<ResponseEntity<String>> remove(
      @PathVariable String partnership,
      @PathVariable String camera,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @Schema(implementation = CameraBodies.Change.class) @RequestBody byte[] body,
      Caller caller,
      ServerHttpRequest request) {
    Reach reach = caller.reach(partnership);
    Wish wish = reading(caller).removal(body);
    Origin by = Origin.of(reach, wish.agency(), path(request), key, body);
    return change(by, camera, wish);
  }

  @Needs(READ)
  @GetMapping("/{camera}")
  @Operation(summary = "One camera")
  Mono<CameraView> one(
      @PathVariable String partnership, @PathVariable String camera, Caller caller) {
    return store.show(caller.reach(partnership), camera);
  }

  @Needs(READ)
  @GetMapping
  @Operation(
      summary = "Cameras, in the order of repair: red first",
      description = "Filters: state, rag, zone; page, size. Removed ones with state=REMOVED only")
  Mono<Page<CameraView>> list(
      @PathVariable String partnership, @RequestParam Map<String, String> query, Caller caller) {
    Reach reach = caller.reach(partnership);
    return store.list(reach, CameraFilter.read(query));
  }

  private Mono<ResponseEntity<String>> change(Origin by, String camera, Wish wish) {
    return store.change(by, camera, wish.decision()).map(Answer::toResponse);
  }

  private CameraReading reading(Caller caller) {
    return new CameraReading(caller, clock.instant(), ids);
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
