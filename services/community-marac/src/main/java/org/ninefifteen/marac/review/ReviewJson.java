package org.ninefifteen.marac.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.sight.Ring;
import org.ninefifteen.marac.people.model.Tombstone;
import org.ninefifteen.marac.review.model.CaseSubject;
import org.ninefifteen.marac.signals.model.Limit;

/** A month's review as it is answered. */
record ReviewJson(
    String partnership,
    String name,
    String month,
    String marking,
    String zone,
    String policyVersion,
    List<Proposed> candidates,
    int belowCriteria) {

  /** Somebody or something to hear of: as it is, or that there is one. */
  sealed interface Proposed {}

  /**
   * A candidate.
   *
   * @param reference absent where the person is erased
   * @param toldBy the agencies' ids, for the log of accesses
   * @param erased what stands where the person was
   */
  record CandidateJson(
      String id,
      CaseSubject subject,
      String title,
      @Nullable String reference,
      int score,
      List<ReasonJson> reasons,
      int incidents,
      List<String> agencies,
      @JsonIgnore List<String> toldBy,
      Instant first,
      Instant last,
      List<Limit> limits,
      @Nullable Tombstone erased)
      implements Proposed {}

  /**
   * That there is a candidate, and whom to ring.
   *
   * @param id by its rank: the candidate's own would name the place or the person
   */
  record RestrictedJson(String id, boolean restricted, Ring ring) implements Proposed {}

  record ReasonJson(String rule, int weight, String sentence, List<String> signals) {}
}
