package org.ninefifteen.marac.agenda.model.matters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.memory.model.Traces;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.places.model.Cell;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/**
 * What the pages of memory say about the subjects of a call, and who has spoken.
 *
 * @param pages the traces on each subject's pages, whatever their months, in order and each once
 */
public record History(Map<SubjectKey, List<Trace>> pages, List<Feed> feeds) {

  /** Nothing is remembered, and nobody is expected to speak. */
  public static final History NONE = new History(Map.of(), List.of());

  private static final Comparator<Trace> BY_RECORDING =
      Comparator.comparing(Trace::recordedAt).thenComparing(Trace::signal);

  public History {
    Map<SubjectKey, List<Trace>> ordered = new HashMap<>();
    pages.forEach((key, traces) -> ordered.put(key, traces.stream().distinct().sorted().toList()));
    pages = Map.copyOf(ordered);
    feeds = List.copyOf(feeds);
  }

  /** As it was at the instant: what was recorded since is not known yet. */
  public History knownAt(Instant instant) {
    Map<SubjectKey, List<Trace>> known = new HashMap<>();
    pages.forEach((key, traces) -> known.put(key, recordedBefore(instant, traces)));
    return new History(known, feeds);
  }

  /** With the traces of these signals, in case their pages are not written yet. */
  public History with(Collection<Signal> signals, Policy policy) {
    Map<SubjectKey, List<Trace>> more = new HashMap<>();
    pages.forEach((key, traces) -> more.put(key, new ArrayList<>(traces)));
    Traces traces = new Traces(policy.gazetteer(), policy.calendar().zone());
    for (Signal signal : signals) {
      for (PageEntry entry : traces.of(signal)) {
        more.computeIfAbsent(entry.page().subject(), k -> new ArrayList<>()).add(entry.trace());
      }
    }
    return new History(more, feeds);
  }

  /** What still holds on the subject's pages: of what was corrected, what was recorded last. */
  public List<Trace> of(SubjectKey subject) {
    List<Trace> page = pages.getOrDefault(subject, List.of());
    Map<String, Trace> last = new HashMap<>();
    page.stream()
        .filter(History::isReplaceable)
        .forEach(t -> last.merge(t.thing(), t, BinaryOperator.maxBy(BY_RECORDING)));
    return page.stream().filter(t -> holds(t, last.get(t.thing()))).toList();
  }

  /** What was within so many metres of the point. */
  public Stream<Trace> near(Point point, double metres) {
    return Cell.around(point, metres).stream()
        .flatMap(cell -> of(cell).stream())
        .filter(t -> t.at() != null && point.metresTo(t.at()) <= metres);
  }

  private static boolean holds(Trace trace, @Nullable Trace last) {
    boolean isLast = last == null || last.signal().equals(trace.signal());
    return trace.kind() != Trace.Kind.RETRACTED && (isLast || !isReplaceable(trace));
  }

  /** Links are about a report and do not replace it; a camera's states follow each other. */
  private static boolean isReplaceable(Trace trace) {
    return switch (trace.kind()) {
      case CALL_OUT, CALL_OUT_ATTENDED, PATROL, CONTACT, RETRACTED -> true;
      case REPORT, REPORT_LINKED, REPORT_WITHDRAWN, CAMERA -> false;
    };
  }

  private static List<Trace> recordedBefore(Instant instant, List<Trace> traces) {
    return traces.stream().filter(t -> t.recordedAt().isBefore(instant)).toList();
  }
}
