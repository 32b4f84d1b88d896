package org.ninefifteen.marac.review.model;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Links;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * Opens the pages of memory as cases: a person may be two, a placeholder has no page and is none.
 */
final class Cases {

  private final YearMonth month;
  private final Instant from;
  private final Instant end;
  private final Links links;
  private final Collection<Decision> decisions;

  private Cases(YearMonth month, Links links, Collection<Decision> decisions, Policy policy) {
    this.month = month;
    this.links = links;
    this.decisions = decisions;
    this.end = month.plusMonths(1).atDay(1).atStartOfDay(policy.calendar().zone()).toInstant();
    this.from = policy.before(end, Case.MEMORY);
  }

  static List<Case> of(
      YearMonth month, History history, Collection<Decision> decisions, Policy policy) {
    Cases cases = new Cases(month, Links.of(List.of(), history), decisions, policy);
    List<Case> all = new ArrayList<>();
    history.pages().keySet().stream()
        .sorted()
        .forEach(key -> all.addAll(cases.of(key, history.of(key))));
    return all;
  }

  private List<Case> of(SubjectKey key, List<Trace> traces) {
    Map<CaseSubject, TreeMap<String, List<Trace>>> found = new EnumMap<>(CaseSubject.class);
    traces.stream()
        .filter(this::counts)
        .sorted()
        .forEach(report ->
            CaseSubject.of(key, report)
                .ifPresent(s -> add(found.computeIfAbsent(s, x -> new TreeMap<>()), report)));
    return found.entrySet().stream()
        .map(e -> new Case(key, e.getKey(), month, e.getValue(), decisionsOn(key, e.getKey())))
        .toList();
  }

  private boolean counts(Trace trace) {
    return trace.kind() == Trace.Kind.REPORT
        && !links.isWithdrawn(trace.thing())
        && !trace.occurredAt().isBefore(from)
        && trace.occurredAt().isBefore(end);
  }

  private void add(Map<String, List<Trace>> incidents, Trace report) {
    incidents
        .computeIfAbsent(links.incidentOf(report.thing()), name -> new ArrayList<>())
        .add(report);
  }

  private List<Decision> decisionsOn(SubjectKey key, CaseSubject subject) {
    return decisions.stream()
        .filter(d -> d.subject().equals(key) && d.as() == subject)
        .filter(d -> d.referred().isBefore(month.plusMonths(1).atDay(1)))
        .toList();
  }
}
