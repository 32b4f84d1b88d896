package org.ninefifteen.marac.agenda.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.Item.Camera;
import org.ninefifteen.marac.agenda.model.Item.Earlier;
import org.ninefifteen.marac.agenda.model.Item.Fresh;
import org.ninefifteen.marac.agenda.model.Item.Here;
import org.ninefifteen.marac.agenda.model.Item.Limited;
import org.ninefifteen.marac.agenda.model.Item.Past;
import org.ninefifteen.marac.agenda.model.Item.Visit;
import org.ninefifteen.marac.agenda.model.Item.Where;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Subject;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CallOutRequested;
import org.ninefifteen.marac.signals.model.Signal.CameraChanged;
import org.ninefifteen.marac.signals.model.Signal.Contacted;
import org.ninefifteen.marac.signals.model.Signal.Patrolled;
import org.ninefifteen.marac.signals.model.Signal.Reported;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.Trace;

/** Writes the items of an agenda: what the call needs to know of each, beside its reasons. */
record Items(Policy policy) {

  private static final Period SIX_MONTHS = Period.ofMonths(6);
  private static final Period FOUR_WEEKS = Period.ofDays(28);

  Item item(Candidate candidate, int rank) {
    Matter matter = candidate.matter();
    LocalDate date = matter.call().date();
    Subject subject = matter.subject();
    return new Item(
        "i-" + Checksum.of(List.of(matter.call().id(), subject.key())).substring(0, 12),
        rank,
        candidate.section(),
        subject.key(),
        candidate.issue().kind(),
        candidate.issue().nameOn(date, policy.quietDays()),
        candidate.title(),
        new Where(subject.name(), subject.ward(), subject.point()),
        candidate.score(),
        candidate.reasons(),
        fresh(matter),
        matter.isLate(),
        here(matter),
        past(matter),
        earlier(candidate.issue(), date),
        matter.signals().stream().map(Signal::id).toList(),
        candidate.limits(policy),
        null);
  }

  private static Fresh fresh(Matter matter) {
    return new Fresh(
        different(matter, Reported.class, Reported::report),
        matter.newIncidents().size(),
        different(matter, Patrolled.class, Patrolled::patrol),
        (int) matter.contacts().stream().map(Contacted::contact).distinct().count(),
        different(matter, CallOutRequested.class, CallOutRequested::callOut),
        different(matter, CameraChanged.class, CameraChanged::camera),
        matter.signals().stream().map(s -> s.origin().agency()).distinct().sorted().toList());
  }

  private static <T extends Signal> int different(
      Matter matter, Class<T> type, Function<T, String> thing) {
    return (int) matter.all(type).stream().map(thing).distinct().count();
  }

  private Here here(Matter matter) {
    Instant since = policy.before(matter.call().cutoff(), FOUR_WEEKS);
    Trace last = matter.lastVisit(since, policy.nearMetres()).orElse(null);
    boolean isForAll = last == null || last.limit().isEmpty();
    Trace open = isForAll ? null : matter.lastOpenVisit(since, policy.nearMetres()).orElse(null);
    List<Trace> cameras = matter.cameras(policy.nearMetres());
    return new Here(visit(last), cameras.stream().map(Items::camera).toList(), visit(open));
  }

  private static @Nullable Visit visit(@Nullable Trace trace) {
    if (trace == null) {
      return null;
    }
    List<String> teams = trace.detail() == null ? List.of() : List.of(trace.detail().split(","));
    return new Visit(trace.occurredAt(), teams, trace.limit().orElse(null));
  }

  private static Camera camera(Trace trace) {
    String name = trace.label() == null ? trace.thing() : trace.label();
    String state = trace.detail() == null ? "" : trace.detail();
    return new Camera(trace.thing(), name, state, trace.occurredAt(), trace.limit().orElse(null));
  }

  private Past past(Matter matter) {
    Set<String> lately = incidents(matter, FOUR_WEEKS).keySet();
    SortedMap<String, SortedSet<SignalId>> all = incidents(matter, SIX_MONTHS);
    Map<List<Limit>, List<String>> limited = new LinkedHashMap<>();
    all.forEach((incident, signals) ->
        limited
            .computeIfAbsent(matter.limits().toldBy(signals), limits -> new ArrayList<>())
            .add(incident));
    limited.remove(List.<Limit>of());
    return new Past(
        lately.size(),
        all.size(),
        limited.entrySet().stream()
            .map(some -> limited(some.getKey(), some.getValue(), lately))
            .toList());
  }

  private static Limited limited(List<Limit> toldBy, List<String> incidents, Set<String> lately) {
    int recent = (int) incidents.stream().filter(lately::contains).count();
    return new Limited(toldBy, recent, incidents.size());
  }

  private SortedMap<String, SortedSet<SignalId>> incidents(Matter matter, Period within) {
    return matter.incidentsSince(policy.before(matter.call().cutoff(), within));
  }

  private List<Earlier> earlier(Issue issue, LocalDate date) {
    return issue.earlier(date, policy.quietDays()).entrySet().stream()
        .map(day -> new Earlier(day.getKey(), day.getValue()))
        .toList();
  }
}
