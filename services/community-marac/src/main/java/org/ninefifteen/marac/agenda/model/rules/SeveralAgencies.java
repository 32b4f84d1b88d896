package org.ninefifteen.marac.agenda.model.rules;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.CallOutRequested;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * Agencies came upon the same subject independently. One incident told to three of them is no sign
 * of that, and neither is a patrol that was sent there.
 */
public record SeveralAgencies() implements Rule {

  public static final String NAME = "several-agencies";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    Map<String, SortedSet<SignalId>> raised = raisedBy(matter);
    return raised.size() < 2
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                NAME,
                policy.weightOf(NAME),
                Matter.union(raised.values()),
                Words.count(raised.size(), "agency", "agencies") + " raised it"));
  }

  private static Map<String, SortedSet<SignalId>> raisedBy(Matter matter) {
    SortedMap<String, SortedSet<SignalId>> raised = new TreeMap<>();
    for (Incident incident : matter.newIncidents()) {
      by(incident.agency(), raised).addAll(incident.signalIds());
    }
    matter.all(CallOutRequested.class).forEach(s -> add(s, raised));
    matter.contacts().stream().filter(c -> !c.concerns().isEmpty()).forEach(s -> add(s, raised));
    return raised;
  }

  private static void add(Signal signal, Map<String, SortedSet<SignalId>> raised) {
    by(signal.origin().agency(), raised).add(signal.id());
  }

  private static SortedSet<SignalId> by(String agency, Map<String, SortedSet<SignalId>> raised) {
    return raised.computeIfAbsent(agency, a -> new TreeSet<>());
  }
}
