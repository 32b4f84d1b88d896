package org.ninefifteen.marac.review.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/** As what somebody or something is a case. One person may be both of the first two. */
public enum CaseSubject {
  VICTIM,
  ALLEGED_PERPETRATOR,
  LOCATION;

  /** What the trace of a report on the subject's page makes of the subject. */
  static Optional<CaseSubject> of(SubjectKey key, Trace report) {
    return switch (key.kind()) {
      case PLACE -> Optional.of(LOCATION);
      case PERSON -> ofRole(report.detail());
      case CELL, REPORT -> Optional.empty();
    };
  }

  private static Optional<CaseSubject> ofRole(@Nullable String role) {
    return VICTIM.name().equals(role)
        ? Optional.of(VICTIM)
        : Optional.of(ALLEGED_PERPETRATOR).filter(s -> s.name().equals(role));
  }
}
