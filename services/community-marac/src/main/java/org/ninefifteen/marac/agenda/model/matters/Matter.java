package org.ninefifteen.marac.agenda.model.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.Signal.ContactCorrected;
import org.ninefifteen.marac.signals.model.Signal.Contacted;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * One subject on the morning of a call. This is all that a rule may look at.
 *
 * @param incidents what the reports of this window tell of it, in the order of time
 * @param signals all that is new about it, in the order of time
 * @param feed the agency's feed, where the subject is a feed
 */
public record Matter(
    Call call,
    Subject subject,
    List<Incident> incidents,
    List<Signal> signals,
    History history,
    Links links,
    Limits limits,
    @Nullable Feed feed) {

  public Matter {
    incidents = List.copyOf(incidents);
    signals = List.copyOf(signals);
  }

  public List<Incident> newIncidents() {
    return incidents.stream().filter(Incident::isNew).toList();
  }

  /** Whether all that is told here was recorded for an earlier call; a duplicate tells nothing. */
  public boolean isLate() {
    List<Signal> telling = signals.stream().filter(this::tells).toList();
    List<Signal> judged = telling.isEmpty() ? signals : telling;
    return !judged.isEmpty() && judged.stream().allMatch(call::findsLate);
  }

  private boolean tells(Signal signal) {
    return Account.reportOf(signal).map(links::isPrimary).orElse(true);
  }

  /** The new signals of one type. */
  public <T extends Signal> List<T> all(Class<T> type) {
    return signals.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The contacts as they stand after correction; each bears the name of the signal that says so.
   */
  public List<Contacted> contacts() {
    List<Contacted> contacts = new ArrayList<>(all(Contacted.class));
    all(ContactCorrected.class).forEach(c -> contacts.add(c.now()));
    return contacts;
  }

  /** The incidents of this place since the instant, each with the reports that tell of it. */
  public SortedMap<String, SortedSet<SignalId>> incidentsSince(Instant since) {
    return subject.kind() == Subject.Kind.PLACE
        ? incidentsIn(history.of(subject.page().orElseThrow()).stream(), since)
        : new TreeMap<>();
  }

  /** The incidents since the instant that the person was a victim of, here or elsewhere. */
  public SortedMap<String, SortedSet<SignalId>> incidentsOfVictim(String person, Instant since) {
    List<Trace> page = history.of(new SubjectKey(SubjectKey.Kind.PERSON, person));
    String victim = Signal.Role.VICTIM.name();
    return incidentsIn(page.stream().filter(t -> victim.equals(t.detail())), since);
  }

  /** The last patrol or attended call-out at this place or within so many metres of it. */
  public Optional<Trace> lastVisit(Instant since, double metres) {
    return visits(since, metres).max(Trace::compareTo);
  }

  /** The last one that everybody may know of. */
  public Optional<Trace> lastOpenVisit(Instant since, double metres) {
    return visits(since, metres).filter(t -> t.limit().isEmpty()).max(Trace::compareTo);
  }

  private Stream<Trace> visits(Instant since, double metres) {
    return around(metres)
        .filter(t -> t.kind() == Trace.Kind.PATROL || t.kind() == Trace.Kind.CALL_OUT_ATTENDED)
        .filter(t -> happenedIn(since, t));
  }

  /** The cameras that see this place, working or faulty, each as it was last heard of. */
  public List<Trace> cameras(double metres) {
    Map<String, Trace> latest = new TreeMap<>();
    around(metres)
        .filter(t -> t.kind() == Trace.Kind.CAMERA)
        .sorted()
        .forEach(t -> latest.put(t.thing(), t));
    return latest.values().stream()
        .filter(t -> isIn(CameraState.OPERATIONAL, t) || isIn(CameraState.FAULTY, t))
        .toList();
  }

  public static boolean isIn(CameraState state, Trace camera) {
    return state.name().equals(camera.detail());
  }

  private Stream<Trace> around(double metres) {
    List<Trace> found = new ArrayList<>(subject.page().map(history::of).orElse(List.of()));
    if (subject.kind() == Subject.Kind.PLACE && subject.point() != null) {
      history.near(subject.point(), metres).forEach(found::add);
    }
    return found.stream().distinct();
  }

  private SortedMap<String, SortedSet<SignalId>> incidentsIn(Stream<Trace> page, Instant since) {
    return page.filter(t -> t.kind() == Trace.Kind.REPORT)
        .filter(t -> happenedIn(since, t) && !links.isWithdrawn(t.thing()))
        .collect(
            Collectors.groupingBy(
                t -> links.incidentOf(t.thing()),
                TreeMap::new,
                Collectors.mapping(Trace::signal, Collectors.toCollection(TreeSet::new))));
  }

  private boolean happenedIn(Instant since, Trace trace) {
    return !trace.occurredAt().isBefore(since) && trace.occurredAt().isBefore(call.cutoff());
  }

  /** All the signals of the incidents, each once. */
  public static SortedSet<SignalId> union(Collection<? extends Collection<SignalId>> signals) {
    return signals.stream()
        .flatMap(Collection::stream)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  public static SortedSet<SignalId> idsOf(Collection<? extends Signal> signals) {
    return signals.stream().map(Signal::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
