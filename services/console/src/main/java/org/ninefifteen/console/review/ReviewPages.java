package org.ninefifteen.console.review;

import static org.ninefifteen.console.access.OpenTo.Who.WITH_ROLE;

import java.time.Clock;
import java.time.YearMonth;
import org.ninefifteen.console.access.OpenTo;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.marac.Marac;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Review;
import org.ninefifteen.console.page.Addressed;
import org.ninefifteen.console.review.model.ReviewPage;
import org.ninefifteen.console.words.model.SpokenTimes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The pages of the monthly case review. */
@Controller
@RequestMapping("/partnerships/{partnership}/reviews")
@OpenTo(WITH_ROLE)
class ReviewPages {

  private final Marac marac;
  private final Clock clock;

  ReviewPages(Marac marac, Clock clock) {
    this.marac = marac;
    this.clock = clock;
  }

  /** The month that it is in the partnership's zone. */
  @GetMapping
  Mono<Rendering> current(@PathVariable String partnership) {
    return marac
        .agenda(partnership, "today")
        .map(today -> YearMonth.from(today.date()))
        .map(month ->
            Rendering.redirectTo("/partnerships/{partnership}/reviews/{month}")
                .modelAttribute("partnership", partnership)
                .modelAttribute("month", month.toString())
                .build());
  }

  @GetMapping("/{month}")
  Mono<Rendering> month(@PathVariable String partnership, @PathVariable String month) {
    String asked = Addressed.month(month).toString();
    return Mono.zip(marac.agenda(partnership, "today"), marac.review(partnership, asked))
        .map(said -> page(said.getT1(), said.getT2()))
        .map(page -> Rendering.view("review").modelAttribute("page", page).build());
  }

  private ReviewPage page(Agenda today, Review review) {
    return ReviewPage.of(
        review, AgencyNames.of(today.feeds()), new SpokenTimes(review.zone(), clock.instant()));
  }
}
