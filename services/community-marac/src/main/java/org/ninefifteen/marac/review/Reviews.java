package org.ninefifteen.marac.review;

import java.time.YearMonth;
import java.util.List;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.review.model.Review;
import org.ninefifteen.marac.review.model.ReviewFold;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Folds a month's review from all that memory has, and shows of it what the caller may see. */
@Component
class Reviews {

  private final Served served;
  private final ReviewStore store;

  Reviews(Served served, ReviewStore store) {
    this.served = served;
    this.store = store;
  }

  Mono<ReviewJson> of(Reach reach, YearMonth month) {
    Partnership partnership = served.find(reach.partnership()).orElseThrow(Reviews::unknown);
    Sight sight = new Sight(partnership, limit -> reach.sees(limit.audience(), limit.agency()));
    return store
        .year(Reach.ofService(reach.partnership()), month)
        .map(pages -> {
          Review review = ReviewFold.of(month, pages.history(), List.of(), partnership.policy());
          return new ReviewAnswer(partnership, sight, pages).of(review);
        });
  }

  private static Rejected unknown() {
    return Rejected.unknown(
        "unknown-partnership", "This installation does not serve that partnership.");
  }
}
