package org.ninefifteen.marac.agenda.model;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * What one call talks about, and what it does not.
 *
 * @param items in the order of the call
 * @param leftOff what came closest first; with the items it accounts for every signal
 * @param late the signals that were recorded in time for an earlier call but arrived after it
 * @param feeds who has spoken
 */
public record Agenda(
    Call call,
    String policyVersion,
    List<Item> items,
    List<LeftOff> leftOff,
    List<SignalId> late,
    List<Feed> feeds) {

  public Agenda {
    items = List.copyOf(items);
    leftOff = List.copyOf(leftOff);
    late = List.copyOf(late);
    feeds = List.copyOf(feeds);
  }

  /** Every signal that is new on this call: once the agenda is frozen, on no other. */
  public NavigableSet<SignalId> signals() {
    NavigableSet<SignalId> all = new TreeSet<>();
    Stream.concat(items.stream().map(Item::signals), leftOff.stream().map(LeftOff::signals))
        .forEach(all::addAll);
    return all;
  }

  public String checksum() {
    return Checksum.of(this);
  }
}
