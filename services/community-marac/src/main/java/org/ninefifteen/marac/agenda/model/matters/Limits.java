package org.ninefifteen.marac.agenda.model.matters;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.Trace;

/** Which of the signals that a fold may name are not for everybody: as a rule, none. */
public final class Limits {

  private final Map<SignalId, Limit> limits = new HashMap<>();

  private Limits() {}

  static Limits of(Collection<Signal> fresh, History history) {
    Limits all = new Limits();
    fresh.forEach(signal -> all.add(signal.id(), signal.origin().limit()));
    history.pages().values().forEach(page -> page.forEach(all::add));
    history.feeds().forEach(all::add);
    return all;
  }

  /** Who alone may see the signals; several limits hold together. */
  public SortedSet<Limit> of(Collection<SignalId> signals) {
    return signals.stream()
        .filter(limits::containsKey)
        .map(limits::get)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Who is told by one of the signals at least; empty where one of them is for everybody. */
  public List<Limit> toldBy(Collection<SignalId> signals) {
    return limits.keySet().containsAll(signals) ? List.copyOf(of(signals)) : List.of();
  }

  private void add(Trace trace) {
    add(trace.signal(), trace.limit());
  }

  private void add(Feed feed) {
    if (feed.last() != null) {
      add(feed.last(), Optional.ofNullable(feed.limit()));
    }
  }

  private void add(SignalId signal, Optional<Limit> limit) {
    limit.ifPresent(l -> limits.put(signal, l));
  }
}
