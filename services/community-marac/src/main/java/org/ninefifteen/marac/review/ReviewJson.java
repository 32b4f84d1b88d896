package org.ninefifteen.marac.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.review.model.Candidate;
import org.ninefifteen.marac.review.model.CaseSubject;
import org.ninefifteen.marac.review.model.Review;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;

/** A month's review as it is answered. */
record ReviewJson(
    String partnership,
    String name,
    String month,
    String marking,
    String zone,
    String policyVersion,
    List<CandidateJson> candidates,
    int belowCriteria) {

  record CandidateJson(
      String id,
      CaseSubject subject,
      String title,
      String reference,
      int score,
      List<ReasonJson> reasons,
      int incidents,
      List<String> agencies,
      Instant first,
      Instant last) {}

  record ReasonJson(String rule, int weight, String sentence, List<String> signals) {}

  static ReviewJson of(Partnership partnership, Review review, Map<SubjectKey, String> titles) {
    return new ReviewJson(
        partnership.id(),
        partnership.name(),
        review.month().toString(),
        "OFFICIAL-SENSITIVE",
        partnership.policy().calendar().zone().getId(),
        review.policyVersion(),
        review.candidates().stream().map(c -> candidate(partnership, c, titles)).toList(),
        review.belowCriteria());
  }

  private static CandidateJson candidate(
      Partnership partnership, Candidate candidate, Map<SubjectKey, String> titles) {
    String called = titles.getOrDefault(candidate.key(), candidate.key().key());
    return new CandidateJson(
        candidate.subject() + ":" + candidate.key(),
        candidate.subject(),
        words(candidate.subject()) + ": " + called,
        candidate.key().key(),
        candidate.score(),
        candidate.reasons().stream().map(ReviewJson::reason).toList(),
        candidate.incidents(),
        candidate.agencies().stream().map(partnership::nameOf).toList(),
        candidate.first(),
        candidate.last());
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
