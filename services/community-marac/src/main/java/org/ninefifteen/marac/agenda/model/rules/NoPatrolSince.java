package org.ninefifteen.marac.agenda.model.rules;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.agenda.model.matters.Subject;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal.CallOutRequested;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.Trace;

/** Somebody asked for help at a place, and no patrol has been there since. */
public record NoPatrolSince() implements Rule {

  public static final String NAME = "no-patrol-since";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    if (matter.subject().kind() != Subject.Kind.PLACE) {
      return Optional.empty();
    }
    Instant since = policy.before(matter.call().cutoff(), policy.locations().within());
    Trace last = matter.lastVisit(since, policy.nearMetres()).orElse(null);
    SortedSet<SignalId> unanswered = askedAfter(last, matter);
    return unanswered.isEmpty()
        ? Optional.empty()
        : Optional.of(reason(unanswered, last, matter, policy));
  }

  /** The patrol that the sentence names is evidence too. */
  private static Reason reason(
      SortedSet<SignalId> unanswered, @Nullable Trace last, Matter matter, Policy policy) {
    if (last != null) {
      unanswered.add(last.signal());
    }
    return Reason.of(NAME, policy.weightOf(NAME), unanswered, sentence(last, matter, policy));
  }

  private static SortedSet<SignalId> askedAfter(@Nullable Trace visit, Matter matter) {
    SortedSet<SignalId> asked = new TreeSet<>();
    for (Incident incident : matter.newIncidents()) {
      if (isAfter(visit, incident.occurredAt())) {
        asked.addAll(incident.signalIds());
      }
    }
    matter.all(CallOutRequested.class).stream()
        .filter(c -> isAfter(visit, c.origin().occurredAt()))
        .forEach(c -> asked.add(c.id()));
    return asked;
  }

  private static boolean isAfter(@Nullable Trace visit, Instant asked) {
    return visit == null || visit.occurredAt().isBefore(asked);
  }

  private static String sentence(@Nullable Trace last, Matter matter, Policy policy) {
    ZoneId zone = policy.calendar().zone();
    return last == null
        ? "no patrol in " + Words.period(policy.locations().within())
        : "no patrol since " + Words.moment(last.occurredAt(), matter.call().cutoff(), zone);
  }
}
