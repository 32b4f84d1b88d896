package org.ninefifteen.patrols.callouts.lookup;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.personal.details.Consultations;
import org.ninefifteen.kit.personal.details.ForPurpose;
import org.ninefifteen.kit.personal.details.Shown;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.patrols.Words;
import org.ninefifteen.patrols.callouts.CallOutDocument;
import org.ninefifteen.patrols.callouts.CallOutStore;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who asked for a patrol and in what words, for whoever may read it and says what for. */
@RestController
@RequestMapping(
    path = "/partnerships/{partnership}/call-outs/{callOut}/details",
    produces = APPLICATION_JSON_VALUE)
final class CallOutDetailsApi {

  private final CallOutStore store;
  private final Consultations consultations;

  CallOutDetailsApi(CallOutStore store, Consultations consultations) {
    this.store = store;
    this.consultations = consultations;
  }

  /**
   * Of what was erased there is only when, and by which decision.
   *
   * @param requester a pseudonymous reference
   * @param note the requester's words
   */
  @Schema(name = "CallOutDetails")
  record Details(
      String callOut,
      @Nullable String requester,
      @Nullable String note,
      @Nullable Erased noteErased) {

    private static Details of(CallOutDocument document, Shown shown) {
      return new Details(
          document.callOut(), document.requester(), shown.text(), shown.textErased());
    }

    /** It must not end in a log, not even by accident. */
    @Override
    public String toString() {
      return "Details";
    }
  }

  @Needs("details.read")
  @GetMapping
  @ForPurpose
  @Operation(summary = "Who asked, and their words, opened for this answer alone; it is recorded")
  Mono<ResponseEntity<Details>> one(
      @PathVariable String partnership,
      @PathVariable String callOut,
      @Parameter(hidden = true) @RequestParam Map<String, String> query,
      Caller caller) {
    return consultations
        .by(caller, partnership, query)
        .show(
            reach -> store.find(reach, callOut),
            (consultation, found) -> Words.show(consultation, found.kept()),
            Details::of);
  }
}
