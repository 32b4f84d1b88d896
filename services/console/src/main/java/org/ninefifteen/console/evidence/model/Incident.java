package org.ninefifteen.console.evidence.model;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.ninefifteen.console.marac.model.Evidence;

/**
 * One incident and those who told of it.
 *
 * @param duplicates the same incident told again: they are folded under it and add nothing
 */
public record Incident(List<EvidenceLine> told, List<EvidenceLine> duplicates) {

  /** The newest incident first; within one, in the order in which it happened. */
  static List<Incident> all(List<Evidence> evidence, Function<Evidence, EvidenceLine> line) {
    return evidence.stream()
        .sorted(comparing(Evidence::occurredAt))
        .collect(groupingBy(Incident::name, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(signals -> of(signals, line))
        .toList()
        .reversed();
  }

  private static Incident of(List<Evidence> signals, Function<Evidence, EvidenceLine> line) {
    return new Incident(
        signals.stream().filter(signal -> !signal.duplicate()).map(line).toList(),
        signals.stream().filter(Evidence::duplicate).map(line).toList());
  }

  private static String name(Evidence signal) {
    return signal.incident() == null ? signal.signal() : signal.incident();
  }
}
