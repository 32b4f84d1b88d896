package org.ninefifteen.console.agenda.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.ItemLine;
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
    List<LeftLine> left,
    Paging paging) {

  /** "Patrol, High Street", "routine patrols, nothing seen"; whom to ring where it is another's. */
  public record LeftLine(String title, String sentence, int score) {

    static LeftLine of(LeftOffPage.Left left, AgencyNames names) {
      if (left.restricted()) {
        return new LeftLine(
            "Something that your agency may not see",
            "ring " + ItemLine.ring(left.ring(), names),
            0);
      }
      return left.title() == null
          ? new LeftLine(left.sentence(), "", left.score())
          : new LeftLine(left.title(), left.sentence(), left.score());
    }
  }

  public static LeftOffView of(
      Agenda agenda, @Nullable String reason, LeftOffPage left, SpokenTimes times) {
    AgencyNames names = AgencyNames.of(agenda.feeds());
    return new LeftOffView(
        Call.of(agenda, times),
        Tally.of(agenda),
        LeftOffLine.all(agenda),
        reason,
        left.items().stream().map(each -> LeftLine.of(each, names)).toList(),
        new Paging(left.page(), left.size(), left.total()));
  }

  public Frame frame() {
    return call.frame(Frame.Part.NONE);
  }
}
