package org.ninefifteen.marac.review;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.model.Rejected;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The candidates of a month's Community MARAC, as memory has them now. */
@RestController
@Needs("reviews.read")
class ReviewApi {

  private final Reviews reviews;

  ReviewApi(Reviews reviews) {
    this.reviews = reviews;
  }

  @GetMapping("/partnerships/{partnership}/reviews/{month}")
  Mono<ReviewJson> review(
      Caller caller, @PathVariable String partnership, @PathVariable String month) {
    return reviews.of(caller.reach(partnership), parse(month));
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw Rejected.unknown("unknown-month", "Name the month as in 2019-02.");
    }
  }
}
