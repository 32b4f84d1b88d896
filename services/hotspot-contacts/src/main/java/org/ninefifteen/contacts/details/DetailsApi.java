package org.ninefifteen.contacts.details;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import org.ninefifteen.contacts.ContactStore;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.personal.details.Consultations;
import org.ninefifteen.kit.personal.details.ForPurpose;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What contacts tell of people, for whoever may read it and says what for. */
@RestController
@RequestMapping(
    path = "/partnerships/{partnership}/contacts/{contact}/details",
    produces = APPLICATION_JSON_VALUE)
final class DetailsApi {

  private final ContactStore store;
  private final Consultations consultations;

  DetailsApi(ContactStore store, Consultations consultations) {
    this.store = store;
    this.consultations = consultations;
  }

  @Needs("details.read")
  @GetMapping
  @ForPurpose
  @Operation(
      summary = "What a contact tells of a person, opened for this answer alone; it is recorded")
  Mono<ResponseEntity<DetailsView>> one(
      @PathVariable String partnership,
      @PathVariable String contact,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    return consultations
        .by(caller, partnership, query)
        .show(
            reach -> store.find(reach, contact),
            (consultation, found) -> consultation.open(found.kept()),
            DetailsView::of);
  }
}
