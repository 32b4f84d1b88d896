package org.ninefifteen.marac.review;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.review.model.Review;
import org.ninefifteen.marac.review.model.ReviewFold;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The candidates of a month's Community MARAC, as memory has them now. */
@RestController
class ReviewApi {

  private final Served served;
  private final ReviewStore store;

  ReviewApi(Served served, ReviewStore store) {
    this.served = served;
    this.store = store;
  }

  @GetMapping("/partnerships/{partnership}/reviews/{month}")
  Mono<ReviewJson> review(@PathVariable String partnership, @PathVariable String month) {
    Partnership found =
        served
            .find(partnership)
            .orElseThrow(
                () -> Rejected.unknown("unknown-partnership", "No such partnership is served."));
    YearMonth of = parse(month);
    return store.year(found.id(), of).map(pages -> answer(found, of, pages));
  }

  private static ReviewJson answer(Partnership partnership, YearMonth month, Pages pages) {
    Review review = ReviewFold.of(month, pages.history(), List.of(), partnership.policy());
    return ReviewJson.of(partnership, review, pages.titles());
  }

  private static YearMonth parse(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeException e) {
      throw Rejected.unknown("unknown-month", "Name the month as in 2019-02.");
    }
  }
}
