package org.ninefifteen.marac.review;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.review.ReviewJson.CandidateJson;
import org.ninefifteen.marac.review.ReviewJson.Proposed;
import org.ninefifteen.marac.review.ReviewJson.ReasonJson;
import org.ninefifteen.marac.review.ReviewJson.RestrictedJson;
import org.ninefifteen.marac.review.model.Candidate;
import org.ninefifteen.marac.review.model.CaseSubject;
import org.ninefifteen.marac.review.model.Review;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;

/** Writes a review for one caller. */
record ReviewAnswer(Partnership partnership, Sight sight, Map<SubjectKey, String> titles) {

  ReviewJson of(Review review) {
    List<Candidate> candidates = review.candidates();
    return new ReviewJson(
        partnership.id(),
        partnership.name(),
        review.month().toString(),
        "OFFICIAL-SENSITIVE",
        partnership.policy().calendar().zone().getId(),
        review.policyVersion(),
        IntStream.range(0, candidates.size())
            .mapToObj(i -> proposed(review.month(), i + 1, candidates.get(i)))
            .toList(),
        review.belowCriteria());
  }

  private Proposed proposed(YearMonth month, int rank, Candidate candidate) {
    return sight
        .ring(candidate.limits())
        .<Proposed>map(ring -> new RestrictedJson("r-" + month + "-" + rank, true, ring))
        .orElseGet(() -> candidate(candidate));
  }

  private CandidateJson candidate(Candidate candidate) {
    String called = titles.getOrDefault(candidate.key(), candidate.key().key());
    return new CandidateJson(
        candidate.subject() + ":" + candidate.key(),
        candidate.subject(),
        words(candidate.subject()) + ": " + called,
        candidate.key().key(),
        candidate.score(),
        candidate.reasons().stream().map(ReviewAnswer::reason).toList(),
        candidate.incidents(),
        candidate.agencies().stream().map(partnership::nameOf).toList(),
        candidate.first(),
        candidate.last(),
        candidate.limits());
  }

  private static ReasonJson reason(Reason reason) {
    List<String> signals = reason.signals().stream().map(SignalId::toString).toList();
    return new ReasonJson(reason.rule(), reason.weight(), reason.sentence(), signals);
  }

  private static String words(CaseSubject subject) {
    return switch (subject) {
      case VICTIM -> "Victim";
      case ALLEGED_PERPETRATOR -> "Alleged perpetrator";
      case LOCATION -> "Location";
    };
  }
}
