package org.ninefifteen.reports;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.util.Map;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.personal.details.ToldOpener;
import org.ninefifteen.kit.personal.model.Purpose;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What reports tell of people, for whoever may read it and says what for. */
@RestController
@RequestMapping(
    path = "/partnerships/{partnership}/reports/{report}/details",
    produces = APPLICATION_JSON_VALUE)
final class DetailsApi {

  private final ReportStore store;
  private final ToldOpener opener;
  private final ReportLog log;
  private final Clock clock;

  DetailsApi(ReportStore store, ToldOpener opener, ReportLog log, Clock clock) {
    this.store = store;
    this.opener = opener;
    this.log = log;
    this.clock = clock;
  }

  /** Recorded before it is opened: nobody reads it unseen. */
  @Needs("details.read")
  @GetMapping
  @Operation(
      summary = "What a report tells of people, opened for this answer alone; it is recorded")
  @Parameter(
      name = "purpose",
      in = ParameterIn.QUERY,
      required = true,
      schema =
          @Schema(
              allowableValues = {
                "COORDINATION",
                "CASE-REVIEW",
                "SAFEGUARDING",
                "ENFORCEMENT",
                "SUBJECT-RIGHTS",
                "ACCURACY"
              }))
  Mono<ResponseEntity<DetailsView>> one(
      @PathVariable String partnership,
      @PathVariable String report,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    Purpose purpose = Fields.read(query, fields -> fields.code("purpose", Purpose.class));
    Reach reach = caller.reach(partnership);
    Doer doer = Doer.of(caller, reach, clock.instant());
    return store
        .find(reach, new ReportId(report))
        .flatMap(document ->
            log.opened(doer, document, purpose)
                .then(Mono.defer(() -> opener.open(partnership, document.sealed())))
                .map(shown -> DetailsView.of(document, shown)))
        .map(view -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view));
  }
}
