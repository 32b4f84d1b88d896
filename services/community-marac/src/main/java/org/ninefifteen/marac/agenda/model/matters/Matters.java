package org.ninefifteen.marac.agenda.model.matters;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Signal;

/** Groups what is new into incidents, and incidents and all else into subjects. */
public final class Matters {

  private static final Comparator<Signal> BY_TIME =
      Comparator.comparing((Signal s) -> s.origin().occurredAt()).thenComparing(Signal::id);

  private final Links links;
  private final Limits limits;
  private final Subjects subjects;
  private final SortedMap<String, Group> groups = new TreeMap<>();

  private Matters(Links links, Limits limits, Policy policy) {
    this.links = links;
    this.limits = limits;
    this.subjects = new Subjects(policy.gazetteer());
  }

  /** One matter for each subject, in the order of their keys; what was taken back is in none. */
  public static List<Matter> of(
      Call call, Collection<Signal> signals, History history, Links links, Policy policy) {
    Matters matters = new Matters(links, Limits.of(signals, history), policy);
    matters.group(Standing.of(signals, links).sorted(BY_TIME).toList());
    history.feeds().forEach(feed -> matters.groupOf(Subjects.feed(feed)).feed = feed);
    return matters.groups.values().stream().map(g -> matters.matter(call, g, history)).toList();
  }

  private void group(List<Signal> signals) {
    Map<String, List<Signal>> byReport = new TreeMap<>();
    for (Signal signal : signals) {
      Account.reportOf(signal)
          .ifPresentOrElse(
              report -> byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(signal),
              () -> subjects.ofOther(signal).forEach(s -> groupOf(s).signals.add(signal)));
    }
    incidents(byReport).forEach(this::add);
  }

  private Stream<Incident> incidents(Map<String, List<Signal>> byReport) {
    Map<String, List<Account>> byIncident = new TreeMap<>();
    byReport.forEach((report, told) -> {
      String incident = links.incidentOf(report);
      byIncident.computeIfAbsent(incident, i -> new ArrayList<>()).add(new Account(report, told));
    });
    return byIncident.entrySet().stream().map(e -> incident(e.getKey(), e.getValue()));
  }

  /** The report that told first stands first; after its withdrawal, the next one tells it anew. */
  private Incident incident(String id, List<Account> accounts) {
    String primary = links.primaryOf(id);
    List<Account> ordered = new ArrayList<>(accounts);
    ordered.sort(
        Comparator.comparing((Account a) -> !a.report().equals(primary))
            .thenComparing(a -> a.signals().getFirst(), BY_TIME));
    boolean tellsAnew = links.isWithdrawn(primary) || ordered.getFirst().report().equals(primary);
    boolean isNew = tellsAnew && ordered.getFirst().reported().isPresent();
    return new Incident(id, isNew, ordered);
  }

  private void add(Incident incident) {
    Group group = groupOf(subjects.of(incident));
    group.incidents.add(incident);
    incident.signals().forEach(group.signals::add);
  }

  private Group groupOf(Subject subject) {
    return groups.computeIfAbsent(subject.key(), key -> new Group(subject));
  }

  private Matter matter(Call call, Group group, History history) {
    List<Incident> incidents =
        group.incidents.stream()
            .sorted(Comparator.comparing(Incident::occurredAt).thenComparing(Incident::id))
            .toList();
    List<Signal> signals = group.signals.stream().distinct().sorted(BY_TIME).toList();
    return new Matter(call, group.subject, incidents, signals, history, links, limits, group.feed);
  }

  /** What is known of a subject while it is gathered. */
  private static final class Group {
    final Subject subject;
    final List<Incident> incidents = new ArrayList<>();
    final List<Signal> signals = new ArrayList<>();
    @Nullable Feed feed;

    Group(Subject subject) {
      this.subject = subject;
    }
  }
}
