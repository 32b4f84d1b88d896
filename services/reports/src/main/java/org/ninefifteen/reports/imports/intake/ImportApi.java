package org.ninefifteen.reports.imports.intake;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.kit.problem.Problems;
import org.ninefifteen.reports.imports.ImportProperties;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.Import.Order;
import org.ninefifteen.reports.imports.model.Profile;
import org.reactivestreams.Publisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

/** Takes spreadsheets of reports. */
@RestController
final class ImportApi {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv");

  private final ImportProperties properties;
  private final ImportRuns runs;
  private final Ids ids;
  private final Clock clock;

  ImportApi(ImportProperties properties, ImportRuns runs, Ids ids, Clock clock) {
    this.properties = properties;
    this.runs = runs;
    this.ids = ids;
    this.clock = clock;
  }

  /** Answers when the import has ended or, where that is asked for, line by line as it goes on. */
  @Needs("reports.import")
  @PostMapping("/partnerships/{partnership}/reports/imports")
  @Operation(
      summary = "Take a spreadsheet of reports as history",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(mediaType = "text/csv", schema = @Schema(type = "string"))))
  @Parameter(name = "profile", in = QUERY, required = true, description = "The kind of file")
  @Parameter(name = "agency", in = QUERY, description = "Whose reports they are")
  @Parameter(name = "area", in = QUERY, description = "Only rows whose area starts like this")
  ResponseEntity<Publisher<Import>> take(
      @PathVariable String partnership,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    Order order = order(caller, partnership, query, request.getHeaders());
    Profile profile = profile(order);
    Import started = Import.started(ids.next(), order, clock.instant());
    Flux<Import> run =
        runs.run(started, profile, request.getBody()).doOnNext(now -> locate(now, response));
    return request.getHeaders().getAccept().contains(MediaType.APPLICATION_NDJSON)
        ? created(MediaType.APPLICATION_NDJSON, run.switchOnFirst(ImportApi::toldByItsLastLine))
        : created(MediaType.APPLICATION_JSON, run.last());
  }

  private Order order(
      Caller caller, String partnership, Map<String, String> query, HttpHeaders headers) {
    Reach reach = caller.reach(partnership);
    MediaType type = headers.getContentType();
    if (type == null || !type.isCompatibleWith(CSV) || !isUtf8(type)) {
      throw Refusal.noCsv();
    }
    long size = headers.getContentLength();
    if (size > properties.maxSize().toBytes()) {
      throw Refusal.tooLarge(properties.maxSize());
    }
    return Fields.read(
        query,
        fields -> {
          String agency = caller.agency(fields);
          String profile = fields.text("profile");
          String area = Objects.requireNonNullElse(fields.optionalText("area"), "");
          return fields.into(
              () -> new Order(reach.partnership(), agency, profile, area, size < 0 ? null : size));
        });
  }

  private static boolean isUtf8(MediaType type) {
    return type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset());
  }

  private Profile profile(Order order) {
    Profile profile = properties.profiles().get(order.profile());
    if (profile == null) {
      throw Refusal.unknownProfile(properties.profiles().keySet());
    }
    if (!order.area().isEmpty() && profile.columns().area() == null) {
      throw Refusal.noArea();
    }
    return profile;
  }

  /** Even one that fails later can be looked up. */
  private static void locate(Import run, ServerHttpResponse response) {
    if (!response.isCommitted()) {
      String path = "/partnerships/%s/reports/imports/%s".formatted(run.partnership(), run.id());
      response.getHeaders().setLocation(URI.create(path));
    }
  }

  /** Once lines have been sent, the last of them says how it ended; before that, a problem does. */
  private static Flux<Import> toldByItsLastLine(Signal<? extends Import> first, Flux<Import> run) {
    return first.hasValue() ? run.onErrorComplete() : run;
  }

  private static ResponseEntity<Publisher<Import>> created(
      MediaType type, Publisher<Import> imports) {
    return ResponseEntity.status(HttpStatus.CREATED).contentType(type).body(imports);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(Refusal e, ServerHttpRequest request) {
    ProblemDetail problem =
        Problems.of(e.status(), e.code(), e.detail(), request.getURI().getRawPath());
    e.details().forEach(problem::setProperty);
    var response = ResponseEntity.status(e.status());
    return (e.status() == 503 ? response.header(HttpHeaders.RETRY_AFTER, "10") : response)
        .body(problem);
  }
}
