package org.ninefifteen.console.item.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.marac.model.Item.History;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.SpokenDay;

/**
 * What is remembered of the place or person.
 *
 * @param sum "7 in six months", beside the word History
 */
public record HistoryLine(
    @Nullable String sum, @Nullable String incidents, List<EarlierCall> earlier) {

  static HistoryLine of(Item item) {
    History history = known(item.history());
    return new HistoryLine(
        history == null ? null : Amounts.of(history.incidents6Months()) + " in six months",
        history == null ? null : incidents(history),
        item.earlier().stream().map(EarlierCall::of).toList());
  }

  /** Whether there is anything to open. */
  public boolean isEmpty() {
    return incidents == null && earlier.isEmpty();
  }

  /** That nothing is remembered is not worth a click. */
  private static @Nullable History known(@Nullable History history) {
    return history == null || history.incidents6Months() == 0 ? null : history;
  }

  private static String incidents(History history) {
    return "%s in the last 28 days, %s in the last six months"
        .formatted(
            Amounts.of(history.incidents28Days(), "incident", "incidents"),
            Amounts.of(history.incidents6Months()));
  }

  /** An earlier call that had the issue on it. */
  public record EarlierCall(SpokenDay day, int rank) {
    static EarlierCall of(Item.Earlier earlier) {
      return new EarlierCall(SpokenDay.of(earlier.date()), earlier.rank());
    }
  }
}
