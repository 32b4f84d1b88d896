package org.ninefifteen.console.retention.model;

import java.util.List;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Paging;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * How long what is kept, and what was destroyed therefore.
 *
 * @param amount "3 decisions, the newest first"
 */
public record RetentionPage(
    Frame frame,
    String version,
    List<RuleLine> rules,
    List<DecisionLine> decisions,
    String amount,
    Paging paging) {

  public static RetentionPage of(Frame frame, Rules rules, Decisions decisions, SpokenTimes times) {
    return new RetentionPage(
        frame,
        rules.version(),
        rules.rules().stream().map(rule -> RuleLine.of(rule, times.today())).toList(),
        decisions.items().stream().map(each -> DecisionLine.of(each, times)).toList(),
        Amounts.of(decisions.total(), "decision", "decisions") + ", the newest first",
        new Paging(decisions.page(), decisions.size(), decisions.total()));
  }
}
