package org.ninefifteen.marac.review.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.model.Policy;

/**
 * Proposes who and what the monthly meeting should hear: the agenda's fold, one level up.
 *
 * <p>It reads no clock and no store. The order of what it is given does not matter, nor how often
 * each is given.
 */
public final class ReviewFold {

  private ReviewFold() {}

  /**
   * The candidates of the month.
   *
   * @param subjects the pages of memory of the year up to the month's end
   * @param decisions what earlier meetings accepted
   */
  public static Review of(
      YearMonth month, History subjects, Collection<Decision> decisions, Policy policy) {
    List<Case> news =
        Cases.of(month, subjects, decisions, policy).stream()
            .filter(it -> it.isNews(policy.calendar().zone()))
            .toList();
    List<Candidate> candidates =
        news.stream()
            .map(it -> Candidate.of(it, policy))
            .filter(candidate -> candidate.score() >= policy.threshold())
            .sorted(Candidate.RANKING)
            .toList();
    return new Review(month, policy.version(), candidates, news.size() - candidates.size());
  }
}
