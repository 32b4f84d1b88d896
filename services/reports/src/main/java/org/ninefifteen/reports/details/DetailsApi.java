package org.ninefifteen.reports.details;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.personal.details.Consultations;
import org.ninefifteen.kit.personal.details.ForPurpose;
import org.ninefifteen.reports.ReportStore;
import org.ninefifteen.reports.model.ReportId;
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
  private final Consultations consultations;

  DetailsApi(ReportStore store, Consultations consultations) {
    this.store = store;
    this.consultations = consultations;
  }

  @Needs("details.read")
  @GetMapping
  @ForPurpose
  @Operation(
      summary = "What a report tells of people, opened for this answer alone; it is recorded")
  Mono<ResponseEntity<DetailsView>> one(
      @PathVariable String partnership,
      @PathVariable String report,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    return consultations
        .by(caller, partnership, query)
        .show(
            reach -> store.find(reach, new ReportId(report)),
            (consultation, found) -> consultation.open(found.kept()),
            DetailsView::of);
  }
}
