package org.ninefifteen.console.marac.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The candidates of a month's case review. */
public record Review(
    String partnership,
    String name,
    YearMonth month,
    String marking,
    ZoneId zone,
    @Nullable String policyVersion,
    List<Candidate> candidates,
    int belowCriteria) {

  public Review {
    candidates = Absent.asEmpty(candidates);
  }

  /**
   * A person, by pseudonymous reference, or a place that the meeting might hear.
   *
   * @param restricted whether the agency of whoever asks may see no more than that there is one
   */
  public record Candidate(
      String id,
      String subject,
      String title,
      @Nullable String reference,
      int score,
      List<Reason> reasons,
      int incidents,
      List<String> agencies,
      @Nullable Instant first,
      @Nullable Instant last,
      boolean restricted,
      Item.@Nullable Ring ring,
      @Nullable Erased erased) {
    public Candidate {
      subject = Absent.asBlank(subject);
      title = Absent.asBlank(title);
      reasons = Absent.asEmpty(reasons);
      agencies = Absent.asEmpty(agencies);
    }
  }
}
