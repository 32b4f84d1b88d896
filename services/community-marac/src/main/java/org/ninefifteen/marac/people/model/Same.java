package org.ninefifteen.marac.people.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.SubjectKey;

/**
 * Which references are one person's: each group is read under its first reference, and under one
 * that is erased only where all are. What the store holds does not change, so that a match can be
 * taken back.
 */
public final class Same {

  /** Everybody has one reference. */
  public static final Same NOBODY = new Same(Map.of(), Set.of());

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> erased;

  /** Of confirmed pairs, each way; who is one with somebody is one with all of theirs. */
  public Same(Map<String, ? extends Collection<String>> matched, Set<String> erased) {
    this.erased = Set.copyOf(erased);
    matched.forEach((person, others) -> others.forEach(other -> join(person, other)));
  }

  private void join(String person, String other) {
    Set<String> all = new TreeSet<>(group(person));
    all.addAll(group(other));
    all.forEach(each -> groups.put(each, all));
  }

  /** All the references of the person. */
  public Set<String> group(String person) {
    return groups.getOrDefault(person, Set.of(person));
  }

  /** The reference under which the person is read. */
  public String of(String person) {
    Set<String> group = group(person);
    return group.stream()
        .filter(each -> !erased.contains(each))
        .findFirst()
        .orElseGet(() -> group.iterator().next());
  }

  public SubjectKey of(SubjectKey subject) {
    return subject.kind() == SubjectKey.Kind.PERSON
        ? new SubjectKey(SubjectKey.Kind.PERSON, of(subject.key()))
        : subject;
  }

  /** Under how many keys the subject's pages lie. */
  public Stream<SubjectKey> all(SubjectKey subject) {
    return subject.kind() == SubjectKey.Kind.PERSON
        ? group(subject.key()).stream().map(p -> new SubjectKey(SubjectKey.Kind.PERSON, p))
        : Stream.of(subject);
  }

  /** The signal as it is read: each person by one reference. */
  public Signal of(Signal signal) {
    return groups.isEmpty() ? signal : read(signal);
  }

  private Signal read(Signal signal) {
    return switch (signal) {
      case Signal.Reported s ->
          new Signal.Reported(
              s.origin(),
              s.report(),
              s.incident(),
              s.channel(),
              s.classification(),
              s.place(),
              s.immediateRisks(),
              s.people().stream()
                  .map(p -> new Involvement(of(p.person()), p.role()))
                  .distinct()
                  .toList(),
              s.anonymous());
      case Signal.Contacted s -> contacted(s);
      case Signal.ContactCorrected s ->
          new Signal.ContactCorrected(s.origin(), contacted(s.now()), before(s.was()));
      case Signal.Retracted s ->
          new Signal.Retracted(s.origin(), s.thing(), orNobody(s.person()), s.places(), s.at());
      case Signal.ReportTriaged s -> s;
      case Signal.ReportLinked s -> s;
      case Signal.ReportAnswered s -> s;
      case Signal.ReportWithdrawn s -> s;
      case Signal.CallOutRequested s -> s;
      case Signal.CallOutAttended s -> s;
      case Signal.Patrolled s -> s;
      case Signal.CameraChanged s -> s;
      case Signal.CameraRated s -> s;
      case Signal.EstateAdvanced s -> s;
    };
  }

  private Signal.Contacted contacted(Signal.Contacted s) {
    return new Signal.Contacted(
        s.origin(),
        s.contact(),
        orNobody(s.person()),
        s.place(),
        s.beddedDown(),
        s.needs(),
        s.concerns());
  }

  private Signal.@Nullable Before before(Signal.@Nullable Before was) {
    return was == null ? null : new Signal.Before(orNobody(was.person()), was.place(), was.at());
  }

  private @Nullable String orNobody(@Nullable String person) {
    return person == null ? null : of(person);
  }

  /** The people whom the signal names. */
  public static List<String> people(Signal signal) {
    return switch (signal) {
      case Signal.Reported s -> s.people().stream().map(Involvement::person).toList();
      case Signal.Contacted s -> Stream.ofNullable(s.person()).toList();
      case Signal.ContactCorrected s -> corrected(s);
      case Signal.Retracted s -> Stream.ofNullable(s.person()).toList();
      case Signal.ReportTriaged s -> List.of();
      case Signal.ReportLinked s -> List.of();
      case Signal.ReportAnswered s -> List.of();
      case Signal.ReportWithdrawn s -> List.of();
      case Signal.CallOutRequested s -> List.of();
      case Signal.CallOutAttended s -> List.of();
      case Signal.Patrolled s -> List.of();
      case Signal.CameraChanged s -> List.of();
      case Signal.CameraRated s -> List.of();
      case Signal.EstateAdvanced s -> List.of();
    };
  }

  private static List<String> corrected(Signal.ContactCorrected s) {
    Stream<String> now = Stream.ofNullable(s.now().person());
    Stream<String> was = s.was() == null ? Stream.empty() : Stream.ofNullable(s.was().person());
    return Stream.concat(now, was).toList();
  }
}
