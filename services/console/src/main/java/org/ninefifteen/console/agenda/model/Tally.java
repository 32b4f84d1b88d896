package org.ninefifteen.console.agenda.model;

import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Agenda.Counts;

/** The large numbers at the head of the page. */
public record Tally(int items, int outstandingActions, int leftOff, int late, int signals) {

  static Tally of(Agenda agenda) {
    Counts counts = agenda.counts();
    return counts == null
        ? new Tally(agenda.items().size(), 0, 0, 0, 0)
        : new Tally(
            counts.items(),
            counts.outstandingActions(),
            counts.leftOff(),
            counts.late(),
            counts.signals());
  }
}
