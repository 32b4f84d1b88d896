package org.ninefifteen.cctv.summary;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import org.ninefifteen.cctv.cameras.CameraStore;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The inventory's numbers over HTTP. */
@RestController
final class SummaryApi {

  private final CameraStore cameras;

  SummaryApi(CameraStore cameras) {
    this.cameras = cameras;
  }

  @Needs("cctv-inventory.summary")
  @GetMapping(
      path = "/partnerships/{partnership}/cameras/summary",
      produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "The inventory in numbers, without what has been removed")
  Mono<InventoryView> summary(@PathVariable String partnership, Caller caller) {
    return cameras
        .counted(caller.reach(partnership))
        .map(Tallies.Tally::of)
        .collectList()
        .map(tallies -> InventoryView.of(new Tallies(tallies).inventory()));
  }
}
