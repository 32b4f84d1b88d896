package org.ninefifteen.cctv.summary;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import org.ninefifteen.kit.Partnerships;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The inventory's numbers over HTTP. */
@RestController
final class SummaryApi {

  private final CameraCounts counts;
  private final Partnerships partnerships;

  SummaryApi(CameraCounts counts, Partnerships partnerships) {
    this.counts = counts;
    this.partnerships = partnerships;
  }

  @GetMapping(
      path = "/partnerships/{partnership}/cameras/summary",
      produces = APPLICATION_JSON_VALUE)
  @Operation(summary = "The inventory in numbers, without what has been removed")
  Mono<InventoryView> summary(@PathVariable String partnership) {
    return counts.of(partnerships.known(partnership)).map(InventoryView::of);
  }
}
