package org.ninefifteen.console.agenda.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.CallPage;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Paging;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.SpokenDay;
import org.ninefifteen.console.words.model.SpokenTimes;

/** The past calls of a partnership, the newest first. */
public record CallsPage(Call today, List<CallLine> calls, Paging paging) {

  /** One past call: "7 items, 128 left off". */
  public record CallLine(SpokenDay day, @Nullable String sum) {
    static CallLine of(CallPage.Call call) {
      return new CallLine(SpokenDay.of(call.date()), sum(call));
    }

    private static @Nullable String sum(CallPage.Call call) {
      Agenda.Counts counts = call.counts();
      return counts == null
          ? null
          : Amounts.of(counts.items(), "item", "items")
              + ", "
              + Amounts.of(counts.leftOff())
              + " left off";
    }
  }

  public static CallsPage of(Agenda today, CallPage calls, SpokenTimes times) {
    return new CallsPage(
        Call.of(today, times),
        calls.items().stream().map(CallLine::of).toList(),
        new Paging(calls.page(), calls.size(), calls.total()));
  }

  public Frame frame() {
    return today.frame(Frame.Part.PAST);
  }
}
