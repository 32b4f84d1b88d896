package org.ninefifteen.marac.review.model;

import java.time.YearMonth;
import java.util.List;

/**
 * What is proposed to the Community MARAC of a month.
 *
 * @param candidates in order
 * @param belowCriteria how many had something new this month and no ground to be heard
 */
public record Review(
    YearMonth month, String policyVersion, List<Candidate> candidates, int belowCriteria) {

  public Review {
    candidates = List.copyOf(candidates);
  }
}
