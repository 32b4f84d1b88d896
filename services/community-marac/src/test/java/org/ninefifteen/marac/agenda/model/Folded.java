package org.ninefifteen.marac.agenda.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ninefifteen.marac.agenda.model.LeftOff.Why;
import org.ninefifteen.marac.agenda.model.matters.Reason;

/** What a fold says of its matters, gathered. */
final class Folded {

  private Folded() {}

  static List<String> sentences(Agenda agenda) {
    return agenda.items().stream()
        .flatMap(i -> i.reasons().stream())
        .map(Reason::sentence)
        .toList();
  }

  static Map<Why, Integer> whys(Agenda agenda) {
    Map<Why, Integer> whys = new TreeMap<>();
    agenda.leftOff().forEach(l -> whys.merge(l.why(), l.signals().size(), Integer::sum));
    return whys;
  }
}
