package org.ninefifteen.marac.agenda.model.matters;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Trace;

/** Which incident each report tells of, and which reports were withdrawn. */
public final class Links {

  private final Map<String, String> own = new HashMap<>();
  private final Map<String, String> primary = new HashMap<>();
  private final Map<String, String> linked = new HashMap<>();
  private final Set<String> withdrawn = new HashSet<>();

  private Links() {}

  /** Reads the new signals too: a report without a usable place is on no page. */
  public static Links of(Collection<Signal> fresh, History history) {
    Links links = new Links();
    history.pages().values().stream().flatMap(Collection::stream).sorted().forEach(links::read);
    fresh.forEach(links::read);
    return links;
  }

  /** The incident that the report tells of in the end: links may lead on to others. */
  public String incidentOf(String report) {
    Set<String> seen = new HashSet<>();
    String incident = firstKnown(report);
    while (seen.add(incident)) {
      String next = nextOf(incident);
      if (next == null) {
        return incident;
      }
      incident = next;
    }
    return firstOfCircle(incident);
  }

  /** Reports that name each other: any will do, if it is the same for all that lead there. */
  private String firstOfCircle(String incident) {
    SortedSet<String> circle = new TreeSet<>();
    String next = incident;
    while (next != null && circle.add(next)) {
      next = nextOf(next);
    }
    return circle.first();
  }

  private @Nullable String nextOf(String incident) {
    return linked.get(primary.getOrDefault(incident, incident));
  }

  /** Whether the incident is the report's own, and not one that another report told first. */
  public boolean isPrimary(String report) {
    return incidentOf(report).equals(own.getOrDefault(report, report));
  }

  public boolean isWithdrawn(String report) {
    return withdrawn.contains(report);
  }

  /**
   * The report that told first of the incident: it bears the incident's name, unless it is told.
   */
  String primaryOf(String incident) {
    return primary.getOrDefault(incident, incident);
  }

  private String firstKnown(String report) {
    String link = linked.get(report);
    return link == null ? own.getOrDefault(report, report) : link;
  }

  private void read(Signal signal) {
    if (signal instanceof Signal.Reported reported) {
      tells(reported.report(), reported.incident());
    }
  }

  private void read(Trace trace) {
    switch (trace.kind()) {
      case REPORT -> tells(trace.thing(), trace.label());
      case REPORT_LINKED -> links(trace.thing(), trace.detail());
      case REPORT_WITHDRAWN -> withdrawn.add(trace.thing());
      case CALL_OUT, CALL_OUT_ATTENDED, PATROL, CONTACT, RETRACTED, CAMERA -> {}
    }
  }

  private void tells(String report, @Nullable String incident) {
    if (incident != null) {
      own.put(report, incident);
      primary.merge(incident, report, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  /** The last link counts: who looked again knew more. */
  private void links(String report, @Nullable String incident) {
    if (incident != null) {
      linked.put(report, incident);
    }
  }
}
