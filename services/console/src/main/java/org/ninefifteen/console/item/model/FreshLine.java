package org.ninefifteen.console.item.model;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Item.Fresh;
import org.ninefifteen.console.words.model.Amounts;

/** What came in for this call: "2 reports of 1 incident, 1 outreach contact". */
final class FreshLine {

  private FreshLine() {}

  static @Nullable String of(Fresh fresh) {
    String all =
        Stream.of(
                reports(fresh),
                some(fresh.contacts(), "outreach contact", "outreach contacts"),
                some(fresh.callOuts(), "call-out", "call-outs"),
                some(fresh.patrols(), "patrol", "patrols"),
                some(fresh.cameras(), "camera change", "camera changes"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? null : all;
  }

  /** Several reports of one incident are one incident: saying only "5 reports" would inflate it. */
  private static String reports(Fresh fresh) {
    String reports = some(fresh.reports(), "report", "reports");
    return fresh.incidents() == 0 || fresh.incidents() >= fresh.reports()
        ? reports
        : reports + " of " + Amounts.of(fresh.incidents(), "incident", "incidents");
  }

  private static String some(int amount, String one, String many) {
    return amount == 0 ? "" : Amounts.of(amount, one, many);
  }
}
