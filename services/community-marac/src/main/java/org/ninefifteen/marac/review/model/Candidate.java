package org.ninefifteen.marac.review.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * Somebody or something that the meeting should hear of.
 *
 * @param score the sum of the reasons' weights
 * @param incidents in the year up to the end of the month
 * @param agencies that reported, in order
 * @param limits who alone may see it: all of them hold
 */
public record Candidate(
    SubjectKey key,
    CaseSubject subject,
    int score,
    List<Reason> reasons,
    int incidents,
    List<String> agencies,
    Instant first,
    Instant last,
    List<Limit> limits) {

  /** The weightiest first; among equals by kind and name, so that the order is always the same. */
  static final Comparator<Candidate> RANKING =
      Comparator.comparingInt(Candidate::score)
          .reversed()
          .thenComparing(Candidate::subject)
          .thenComparing(Candidate::key);

  public Candidate {
    reasons = List.copyOf(reasons);
    agencies = List.copyOf(agencies);
    limits = List.copyOf(limits);
  }

  static Candidate of(Case it, Policy policy) {
    List<Reason> reasons =
        Ground.ALL.stream()
            .flatMap(ground -> ground.find(it, policy).stream())
            .sorted(Reason.BY_WEIGHT)
            .toList();
    List<Trace> reports = it.incidents().values().stream().flatMap(List::stream).sorted().toList();
    return new Candidate(
        it.key(),
        it.subject(),
        reasons.stream().mapToInt(Reason::weight).sum(),
        reasons,
        it.incidents().size(),
        List.copyOf(it.agencies()),
        reports.getFirst().occurredAt(),
        reports.getLast().occurredAt(),
        reports.stream().flatMap(report -> report.limit().stream()).distinct().sorted().toList());
  }
}
