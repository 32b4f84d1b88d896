package org.ninefifteen.console.retention.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.retention.model.Decisions.Decision;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenClock;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * What the rules have decided, in words.
 *
 * @param what "The words of reports"
 * @param why "recorded before 19 February 2017"
 * @param amount "12 destroyed", or "12 to be destroyed" while something may be left to do
 * @param left "2 left, because they are held"; absent where none were
 * @param names of what was due
 * @param done absent while something may be left to do
 */
public record DecisionLine(
    String id,
    Spoken at,
    String what,
    String why,
    String amount,
    @Nullable String left,
    List<String> names,
    String version,
    @Nullable Spoken done) {

  static DecisionLine of(Decision decision, SpokenTimes times) {
    LocalDate boundary = LocalDate.ofInstant(decision.boundary(), times.zone());
    return new DecisionLine(
        decision.decision(),
        times.at(decision.at()),
        Kept.kind(decision.kind()),
        Kept.before(decision.after()) + SpokenClock.date(boundary),
        amount(decision),
        left(decision.left().size()),
        decision.names(),
        decision.policyVersion(),
        decision.done() == null ? null : times.at(decision.done()));
  }

  private static String amount(Decision decision) {
    String state = decision.done() == null ? " to be destroyed" : " destroyed";
    return Amounts.of(decision.count()) + state;
  }

  private static @Nullable String left(int size) {
    return size == 0
        ? null
        : Amounts.of(size) + " left, because " + (size == 1 ? "it is held" : "they are held");
  }
}
