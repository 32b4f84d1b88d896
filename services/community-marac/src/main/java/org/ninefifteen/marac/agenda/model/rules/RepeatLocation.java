package org.ninefifteen.marac.agenda.model.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Policy.Repeats;
import org.ninefifteen.marac.model.Words;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * Something new at a place where much has happened of late. It counts incidents and not reports: a
 * loud evening that ten people rang about is one.
 */
public record RepeatLocation() implements Rule {

  public static final String NAME = "repeat-location";
  public static final String STRONG = "repeat-location-strong";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    if (matter.newIncidents().isEmpty()) {
      return Optional.empty();
    }
    return find(STRONG, policy.strongLocations(), matter, policy)
        .or(() -> find(NAME, policy.locations(), matter, policy));
  }

  private static Optional<Reason> find(
      String weight, Repeats repeats, Matter matter, Policy policy) {
    Instant since = policy.before(matter.call().cutoff(), repeats.within());
    SortedMap<String, SortedSet<SignalId>> incidents = matter.incidentsSince(since);
    if (incidents.size() < repeats.incidents()) {
      return Optional.empty();
    }
    return Optional.of(reason(weight, repeats, incidents.values(), policy));
  }

  private static Reason reason(
      String weight, Repeats repeats, Collection<SortedSet<SignalId>> incidents, Policy policy) {
    String sentence =
        "%s incident in %s"
            .formatted(Words.ordinal(incidents.size()), Words.period(repeats.within()));
    return Reason.of(NAME, policy.weightOf(weight), Matter.union(incidents), sentence);
  }
}
