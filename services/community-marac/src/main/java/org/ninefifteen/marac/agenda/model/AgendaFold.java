package org.ninefifteen.marac.agenda.model;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ninefifteen.marac.agenda.model.matters.History;
import org.ninefifteen.marac.agenda.model.matters.Links;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Matters;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * Turns what was recorded for a call into its agenda.
 *
 * <p>It reads no clock and no store: the same signals, in any order and however often each, give
 * the same agenda, today and when somebody asks in a year why an item was on it.
 */
public final class AgendaFold {

  private final Call call;
  private final History history;
  private final Policy policy;
  private final Collection<Signal> fresh;
  private final List<Candidate> candidates;

  private AgendaFold(
      Call call, Collection<? extends Signal> signals, History history, Policy policy) {
    this.call = call;
    this.history = history;
    this.policy = policy;
    this.fresh = claimed(signals).values();
    this.candidates = score(group());
  }

  /**
   * The agenda of the call.
   *
   * @param signals what is in the inbox; what the call may not claim is not looked at
   * @param history the pages of memory of the signals' subjects
   * @param issues those of the signals' subjects that earlier calls had
   */
  public static Agenda of(
      Call call,
      Collection<? extends Signal> signals,
      History history,
      Collection<Issue> issues,
      Policy policy) {
    return before(call, signals, history, policy).agenda(issues);
  }

  /** As far as it goes without earlier calls: which of their issues it needs follows from it. */
  public static AgendaFold before(
      Call call, Collection<? extends Signal> signals, History history, Policy policy) {
    return new AgendaFold(call, signals, history, policy);
  }

  /** The issues that the fold looks for, so that they are found by name: none has a day yet. */
  public List<Issue> issuesLookedFor() {
    return admit(candidates).stream().flatMap(Candidate::issuesLookedFor).toList();
  }

  /**
   * The whole of it.
   *
   * @param issues those that were looked for and that earlier calls had
   */
  public Agenda agenda(Collection<Issue> issues) {
    List<Candidate> known = candidates.stream().map(c -> c.after(issues, policy)).toList();
    List<Item> items = limit(rank(admit(known)));
    List<LeftOff> leftOff = Explanation.of(fresh, items, known, policy);
    return new Agenda(call, policy.version(), items, leftOff, late(), history.feeds());
  }

  /** What is new on this call, each signal once. */
  private SortedMap<SignalId, Signal> claimed(Collection<? extends Signal> signals) {
    SortedMap<SignalId, Signal> claimed = new TreeMap<>();
    signals.stream().filter(call::mayClaim).forEach(s -> claimed.putIfAbsent(s.id(), s));
    return claimed;
  }

  /** Reports become incidents, incidents and all else gather at their subjects. */
  private List<Matter> group() {
    History known = history.knownAt(call.cutoff()).with(fresh, policy);
    return Matters.of(call, fresh, known, Links.of(fresh, known), policy);
  }

  /** Each matter is looked at alone: what happens elsewhere makes it no better and no worse. */
  private List<Candidate> score(List<Matter> matters) {
    return matters.stream().map(matter -> Candidate.of(matter, policy)).toList();
  }

  private List<Candidate> admit(List<Candidate> candidates) {
    return candidates.stream().filter(c -> c.isAdmitted(policy)).toList();
  }

  private List<Candidate> rank(List<Candidate> admitted) {
    return admitted.stream().sorted(Candidate.RANKING).toList();
  }

  /** A call has only so much time; what does not fit is left off by name. */
  private List<Item> limit(List<Candidate> ranked) {
    Items items = new Items(policy);
    return IntStream.range(0, Math.min(policy.limit(), ranked.size()))
        .mapToObj(i -> items.item(ranked.get(i), i + 1))
        .toList();
  }

  private List<SignalId> late() {
    return fresh.stream().filter(call::findsLate).map(Signal::id).sorted().toList();
  }
}
