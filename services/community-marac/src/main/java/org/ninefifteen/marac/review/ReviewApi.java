package org.ninefifteen.marac.review;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.ninefifteen.kit.access.Reach;
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
  private final ReviewLog log;

  ReviewApi(Reviews reviews, ReviewLog log) {
    this.reviews = reviews;
    this.log = log;
  }

  @GetMapping("/partnerships/{partnership}/reviews/{month}")
  Mono<ReviewJson> review(
      Caller caller, @PathVariable String partnership, @PathVariable String month) {
    Reach reach = caller.reach(partnership);
    return reviews
        .of(reach, parse(month))
        .flatMap(review -> log.shown(caller, reach, review).thenReturn(review));
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw Rejected.unknown("unknown-month", "Name the month as in 2019-02.");
    }
  }
}
