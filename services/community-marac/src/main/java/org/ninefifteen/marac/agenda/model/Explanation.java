package org.ninefifteen.marac.agenda.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;

/** Says of every signal that no item has why it was left off; each is said once. */
final class Explanation {

  private final Policy policy;
  private final Set<SignalId> said = new HashSet<>();
  private final List<LeftOff> leftOff = new ArrayList<>();

  private Explanation(Collection<Item> items, Policy policy) {
    this.policy = policy;
    items.forEach(item -> said.addAll(item.signals()));
  }

  /** What is in no candidate was withdrawn, or it was corrected since. */
  static List<LeftOff> of(
      Collection<Signal> signals, List<Item> items, List<Candidate> candidates, Policy policy) {
    Explanation explanation = new Explanation(items, policy);
    // A patrol may have been at several places: what the limit cut says so first.
    candidates.stream().filter(c -> c.isAdmitted(policy)).forEach(explanation::explain);
    candidates.forEach(explanation::explain);
    signals.stream()
        .collect(Collectors.groupingBy(signal -> signal.origin().limit().stream().toList()))
        .forEach(explanation::addWithdrawn);
    return explanation.inOrder();
  }

  private void explain(Candidate candidate) {
    Map<Why, List<Signal>> reasons = new EnumMap<>(Why.class);
    for (Signal signal : candidate.matter().signals()) {
      reasons.computeIfAbsent(why(signal, candidate), w -> new ArrayList<>()).add(signal);
    }
    List<Limit> limits = candidate.limits(policy);
    reasons.forEach((why, some) -> add(why, candidate.title(), candidate.score(), some, limits));
  }

  private void addWithdrawn(List<Limit> limits, List<Signal> signals) {
    add(Why.WITHDRAWN, "Withdrawn or corrected", 0, signals, limits);
  }

  private void add(
      Why why, String title, int score, Collection<Signal> signals, List<Limit> limits) {
    List<SignalId> unsaid = signals.stream().map(Signal::id).filter(said::add).sorted().toList();
    if (!unsaid.isEmpty()) {
      String sentence = why.sentence(policy.threshold(), policy.limit());
      leftOff.add(new LeftOff(why, sentence, title, score, unsaid, limits));
    }
  }

  private Why why(Signal signal, Candidate candidate) {
    if (candidate.isAdmitted(policy)) {
      return Why.BEYOND_LIMIT;
    }
    return switch (signal) {
      case Signal.Reported s -> whyReport(s, candidate);
      case Signal.ReportTriaged s -> whyReport(s, candidate);
      case Signal.ReportLinked s -> Why.DUPLICATE;
      case Signal.ReportAnswered s -> Why.REPORT_UPDATED;
      case Signal.ReportWithdrawn s -> Why.WITHDRAWN;
      case Signal.CallOutRequested s -> Why.CALL_OUT_BELOW_THRESHOLD;
      case Signal.CallOutAttended s -> Why.CALL_OUT_ATTENDED;
      case Signal.Patrolled s -> sawNothing(s) ? Why.ROUTINE_PATROL : Why.PATROL_WITHOUT_REPORT;
      case Signal.Contacted s -> Why.CONTACT_WITHOUT_CONCERN;
      case Signal.ContactCorrected s -> Why.CONTACT_WITHOUT_CONCERN;
      case Signal.Retracted s -> Why.WITHDRAWN;
      case Signal.CameraChanged s -> Why.CAMERA_ROUTINE;
      case Signal.CameraRated s -> Why.CAMERA_ROUTINE;
      case Signal.EstateAdvanced s -> Why.ESTATE_PROGRESS;
    };
  }

  private static Why whyReport(Signal signal, Candidate candidate) {
    Incident incident = incidentOf(signal, candidate).orElseThrow();
    boolean isFirst = incident.accounts().getFirst().signals().contains(signal);
    if (incident.isNew() && isFirst) {
      boolean isPlaced = candidate.matter().subject().isPlaced();
      return isPlaced ? Why.BELOW_THRESHOLD : Why.PLACEHOLDER;
    }
    return signal instanceof Signal.Reported ? Why.DUPLICATE : Why.REPORT_UPDATED;
  }

  private static Optional<Incident> incidentOf(Signal signal, Candidate candidate) {
    return candidate.matter().incidents().stream()
        .filter(i -> i.signals().anyMatch(signal::equals))
        .findFirst();
  }

  private static boolean sawNothing(Signal.Patrolled patrol) {
    return patrol.outcomes().keySet().stream().allMatch("NOTHING_SEEN"::equals);
  }

  /** What came closest to the agenda first. */
  private List<LeftOff> inOrder() {
    return leftOff.stream()
        .sorted(
            Comparator.comparing(LeftOff::why)
                .thenComparing(Comparator.comparingInt(LeftOff::score).reversed())
                .thenComparing(l -> l.signals().getFirst()))
        .toList();
  }
}
