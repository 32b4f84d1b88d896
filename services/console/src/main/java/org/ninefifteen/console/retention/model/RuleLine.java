package org.ninefifteen.console.retention.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.ninefifteen.console.retention.model.Rules.Rule;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.SpokenClock;

/**
 * A rule, in words.
 *
 * @param what "The words of reports"
 * @param keep "2 years after being recorded"
 * @param due "recorded before 19 February 2017"
 */
public record RuleLine(String what, String keep, String due) {

  static RuleLine of(Rule rule, LocalDate today) {
    return new RuleLine(
        Kept.kind(rule.kind()),
        say(rule.keep()) + " " + Kept.after(rule.after()),
        Kept.before(rule.after()) + SpokenClock.date(today.minus(rule.keep())));
  }

  /** "1 year and 6 months". */
  private static String say(Period keep) {
    List<String> parts =
        Stream.of(
                part(keep.getYears(), "year", "years"),
                part(keep.getMonths(), "month", "months"),
                part(keep.getDays(), "day", "days"))
            .filter(part -> !part.isEmpty())
            .toList();
    return Amounts.and(parts);
  }

  private static String part(int amount, String one, String many) {
    return amount == 0 ? "" : Amounts.of(amount, one, many);
  }
}
