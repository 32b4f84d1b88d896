package org.ninefifteen.console.erasure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.PersonFile.Hold;
import org.ninefifteen.console.erasure.model.reason.HoldReason;
import org.ninefifteen.console.erasure.model.reason.ReleaseReason;
import org.ninefifteen.console.words.model.Choice;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * A hold, in words.
 *
 * @param reason "a case before a court"
 * @param released absent while it stands
 */
public record HoldLine(String id, String reason, Deed set, @Nullable Deed released) {

  /** The field that says why one of them is released begins so; its id follows. */
  public static final String FIELD = "release-";

  static HoldLine of(Hold hold, SpokenTimes times) {
    return new HoldLine(
        hold.id(),
        Choice.say(HoldReason.class, hold.reason()),
        Deed.done(hold.set(), times),
        Deed.of(hold.released(), ReleaseReason.class, times));
  }

  static List<HoldLine> standing(PersonFile file, SpokenTimes times) {
    return file.holds().stream().filter(Hold::stands).map(hold -> of(hold, times)).toList();
  }

  /** Several holds are released by a form each. */
  public String field() {
    return FIELD + id;
  }

  public boolean stands() {
    return released == null;
  }
}
