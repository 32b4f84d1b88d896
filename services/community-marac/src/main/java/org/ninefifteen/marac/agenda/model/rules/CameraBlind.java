package org.ninefifteen.marac.agenda.model.rules;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.agenda.model.matters.Subject;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal.CameraState;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * Something new where no camera sees it: those near the place are faulty, or there are none. That
 * there are none is no news, so that it weighs less.
 */
public record CameraBlind() implements Rule {

  public static final String NAME = "camera-blind";
  public static final String ABSENT = "camera-absent";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    Subject subject = matter.subject();
    if (subject.kind() != Subject.Kind.PLACE || matter.newIncidents().isEmpty()) {
      return Optional.empty();
    }
    List<Trace> cameras = matter.cameras(policy.nearMetres());
    if (cameras.stream().anyMatch(c -> Matter.isIn(CameraState.OPERATIONAL, c))) {
      return Optional.empty();
    }
    return cameras.isEmpty()
        ? absent(matter, policy)
        : Optional.of(faulty(cameras, matter, policy));
  }

  /** Without a point nobody can say what sees the place. */
  private static Optional<Reason> absent(Matter matter, Policy policy) {
    String sentence = "no camera within %.0f metres".formatted(policy.nearMetres());
    return matter.subject().point() == null
        ? Optional.empty()
        : Optional.of(Reason.of(NAME, policy.weightOf(ABSENT), asked(matter), sentence));
  }

  private static Reason faulty(List<Trace> cameras, Matter matter, Policy policy) {
    Trace first = cameras.getFirst();
    String since =
        Words.moment(first.occurredAt(), matter.call().cutoff(), policy.calendar().zone());
    String sentence =
        cameras.size() == 1
            ? "%s faulty since %s".formatted(nameOf(first), since)
            : "all %d cameras faulty".formatted(cameras.size());
    SortedSet<SignalId> evidence = asked(matter);
    cameras.forEach(c -> evidence.add(c.signal()));
    return Reason.of(NAME, policy.weightOf(NAME), evidence, sentence);
  }

  private static SortedSet<SignalId> asked(Matter matter) {
    return Matter.union(matter.newIncidents().stream().map(Incident::signalIds).toList());
  }

  private static String nameOf(Trace camera) {
    return camera.label() == null ? "camera" : camera.label();
  }
}
