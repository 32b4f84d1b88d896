package org.ninefifteen.marac.review;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.agenda.model.sight.Sight;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.people.model.Tombstone;
import org.ninefifteen.marac.review.ReviewJson.CandidateJson;
import org.ninefifteen.marac.review.ReviewJson.Proposed;
import org.ninefifteen.marac.review.ReviewJson.ReasonJson;
import org.ninefifteen.marac.review.ReviewJson.RestrictedJson;
import org.ninefifteen.marac.review.model.Candidate;
import org.ninefifteen.marac.review.model.CaseSubject;
import org.ninefifteen.marac.review.model.Review;
import org.ninefifteen.marac.signals.model.SignalId;

/** Writes a review for one caller. */
record ReviewAnswer(Partnership partnership, Sight sight, Pages pages) {

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
        .orElseGet(() -> candidate(nameless(month, rank), candidate));
  }

  /** Whoever is erased has no name of their own any more, and is named by the rank. */
  private static String nameless(YearMonth month, int rank) {
    return "e-" + month + "-" + rank;
  }

  private CandidateJson candidate(String nameless, Candidate candidate) {
    Tombstone erased = pages.tombstone(candidate.key()).orElse(null);
    String key = candidate.key().key();
    String called = erased == null ? pages.titles().getOrDefault(candidate.key(), key) : "erased";
    return new CandidateJson(
        erased == null ? candidate.subject() + ":" + candidate.key() : nameless,
        candidate.subject(),
        words(candidate.subject()) + ": " + called,
        erased == null ? key : null,
        candidate.score(),
        candidate.reasons().stream().map(ReviewAnswer::reason).toList(),
        candidate.incidents(),
        candidate.agencies().stream().map(partnership::nameOf).toList(),
        candidate.agencies(),
        candidate.first(),
        candidate.last(),
        candidate.limits(),
        erased);
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
