package org.ninefifteen.console.agenda.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.LeftOffPage;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.page.model.Paging;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * What was left off a call, all of it or for one reason.
 *
 * @param reason the one that is shown; absent for all
 */
public record LeftOffView(
    Call call,
    Tally tally,
    List<LeftOffLine> reasons,
    @Nullable String reason,
    List<LeftOffPage.Left> left,
    Paging paging) {

  public static LeftOffView of(
      Agenda agenda, @Nullable String reason, LeftOffPage left, SpokenTimes times) {
    return new LeftOffView(
        Call.of(agenda, times),
        Tally.of(agenda),
        LeftOffLine.all(agenda),
        reason,
        left.items(),
        new Paging(left.page(), left.size(), left.total()));
  }

  public Frame frame() {
    return call.frame(Frame.Part.NONE);
  }
}
