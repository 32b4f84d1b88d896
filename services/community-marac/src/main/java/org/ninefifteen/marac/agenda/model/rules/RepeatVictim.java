package org.ninefifteen.marac.agenda.model.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ninefifteen.marac.agenda.model.matters.Incident;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SignalId;

/** A victim of something new has been one before, at whatever place; the most afflicted counts. */
public record RepeatVictim() implements Rule {

  public static final String NAME = "repeat-victim";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    Instant since = policy.before(matter.call().cutoff(), policy.victims().within());
    return victims(matter).stream()
        .map(person -> matter.incidentsOfVictim(person, since))
        .filter(incidents -> incidents.size() >= policy.victims().incidents())
        .max(Comparator.comparingInt(Map::size))
        .map(incidents -> reason(incidents, policy));
  }

  private static SortedSet<String> victims(Matter matter) {
    SortedSet<String> victims = new TreeSet<>();
    for (Incident incident : matter.newIncidents()) {
      victims.addAll(incident.people(Role.VICTIM));
    }
    return victims;
  }

  private static Reason reason(SortedMap<String, SortedSet<SignalId>> incidents, Policy policy) {
    String sentence =
        "a victim for the %s time in %s"
            .formatted(Words.ordinal(incidents.size()), Words.period(policy.victims().within()));
    return Reason.of(NAME, policy.weightOf(NAME), Matter.union(incidents.values()), sentence);
  }
}
