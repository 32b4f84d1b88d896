package org.ninefifteen.marac.agenda.model.matters;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefifteen.marac.signals.model.Classification;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Involvement;
import org.ninefifteen.marac.signals.model.Signal.Reported;
import org.ninefifteen.marac.signals.model.Signal.Role;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * Something that happened, as one or more reports of this window tell it.
 *
 * @param isNew whether it was first told in this window; a further report of a known incident tells
 *     nothing new, unless it tells of a risk
 */
public record Incident(String id, boolean isNew, List<Account> accounts) {

  public Incident {
    accounts = List.copyOf(accounts);
  }

  public Stream<Signal> signals() {
    return accounts.stream().flatMap(a -> a.signals().stream());
  }

  public SortedSet<SignalId> signalIds() {
    return signals().map(Signal::id).collect(Collectors.toCollection(TreeSet::new));
  }

  public boolean isRisky() {
    return accounts.stream().anyMatch(a -> !a.risks().isEmpty());
  }

  /** When it happened, as the first report says. */
  public Instant occurredAt() {
    return first().origin().occurredAt();
  }

  /** Who told of it first: that others were told too makes them no more agencies. */
  public String agency() {
    return first().origin().agency();
  }

  /**
   * What kind of trouble it is, in a code; {@code unclassified} where nobody said in this window.
   */
  public String kind() {
    return accounts.stream()
        .flatMap(a -> a.classification().stream())
        .findFirst()
        .map(Classification::kind)
        .orElse("unclassified");
  }

  public SortedSet<String> people(Role role) {
    return accounts.stream()
        .flatMap(a -> a.reported().stream())
        .flatMap(r -> r.people().stream())
        .filter(p -> p.role() == role)
        .map(Involvement::person)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Stream<Place> places() {
    return accounts.stream().flatMap(a -> a.place().stream());
  }

  private Signal first() {
    return accounts.stream()
        .flatMap(a -> a.reported().stream())
        .map(Reported.class::cast)
        .map(Signal.class::cast)
        .findFirst()
        .orElse(accounts.getFirst().signals().getFirst());
  }
}
