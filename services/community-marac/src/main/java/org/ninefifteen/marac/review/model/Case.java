package org.ninefifteen.marac.review.model;

import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * What the year up to the end of the month says about one subject.
 *
 * @param incidents the reports of each incident, by the incident's name; reports are not incidents
 */
record Case(
    SubjectKey key,
    CaseSubject subject,
    YearMonth month,
    SortedMap<String, List<Trace>> incidents,
    List<Decision> decisions) {

  static final Period MEMORY = Period.ofMonths(12);

  Instant end(ZoneId zone) {
    return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
  }

  /** A case is heard when something has happened since the last meeting, not for its past alone. */
  boolean isNews(ZoneId zone) {
    Instant start = month.atDay(1).atStartOfDay(zone).toInstant();
    return !between(start, end(zone)).isEmpty();
  }

  /** The incidents of so long up to the month's end. */
  SortedMap<String, List<Trace>> within(Period period, Policy policy) {
    Instant end = end(policy.calendar().zone());
    return between(policy.before(end, period), end);
  }

  /** The incidents that began from the one instant on and before the other. */
  SortedMap<String, List<Trace>> between(Instant from, Instant to) {
    SortedMap<String, List<Trace>> some = new TreeMap<>(incidents);
    some.values().removeIf(reports -> !began(reports, from, to));
    return some;
  }

  SortedSet<String> agencies() {
    SortedSet<String> agencies = new TreeSet<>();
    incidents.values().forEach(reports -> reports.forEach(r -> agencies.add(r.agency())));
    return agencies;
  }

  static SortedSet<SignalId> signals(Collection<List<Trace>> incidents) {
    SortedSet<SignalId> signals = new TreeSet<>();
    incidents.forEach(reports -> reports.forEach(r -> signals.add(r.signal())));
    return signals;
  }

  private static boolean began(List<Trace> reports, Instant from, Instant to) {
    Instant first = reports.getFirst().occurredAt();
    return !first.isBefore(from) && first.isBefore(to);
  }
}
