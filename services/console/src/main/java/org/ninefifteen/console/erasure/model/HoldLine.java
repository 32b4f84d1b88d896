package org.ninefifteen.console.erasure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.Hold;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * A hold, in words.
 *
 * @param reason "a case before a court"
 * @param released absent while it stands
 */
public record HoldLine(String id, String reason, Deed set, @Nullable Deed released) {

  static HoldLine of(Hold hold, SpokenTimes times) {
    return new HoldLine(
        hold.id(),
        HoldReason.say(hold.reason()),
        Deed.done(hold.set(), times),
        Deed.of(hold.released(), times));
  }

  static List<HoldLine> standing(PersonFile file, SpokenTimes times) {
    return file.holds().stream().filter(Hold::stands).map(hold -> of(hold, times)).toList();
  }

  public boolean stands() {
    return released == null;
  }
}
