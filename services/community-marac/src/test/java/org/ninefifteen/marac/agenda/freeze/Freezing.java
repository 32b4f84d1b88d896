package org.ninefifteen.marac.agenda.freeze;

import java.time.Clock;
import java.time.LocalDate;
import org.ninefifteen.marac.agenda.kept.AgendaStore;
import org.ninefifteen.marac.agenda.recall.Assembly;
import org.ninefifteen.marac.model.Call;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.testkit.Patience;

/** Freezes by hand, where nobody else does. */
final class Freezing {

  /** Nobody freezes but the test. */
  static final String NO_TICK = "marac.tick=PT10M";

  private Freezing() {}

  static Partnership medway(Running marac) {
    return marac.bean(Served.class).find("medway").orElseThrow();
  }

  static void freezeDue(Running marac) {
    marac.bean(Freezer.class).freezeDue(medway(marac)).block(Patience.LONG);
  }

  static void claimOnly(Running marac, Clock clock) {
    Partnership medway = medway(marac);
    Call call = medway.policy().calendar().on("medway", LocalDate.parse("2019-02-19"));
    marac
        .bean(Assembly.class)
        .assemble(medway, call, clock.instant())
        .flatMap(agenda ->
            marac
                .bean(AgendaStore.class)
                .claim(
                    agenda,
                    clock.instant(),
                    marac.bean(AgendaEventsV1.class).frozen(agenda, clock.instant())))
        .block(Patience.LONG);
  }
}
