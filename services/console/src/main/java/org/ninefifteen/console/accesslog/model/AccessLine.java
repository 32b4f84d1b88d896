package org.ninefifteen.console.accesslog.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.evidence.model.Purpose;
import org.ninefifteen.console.words.model.Amounts;
import org.ninefifteen.console.words.model.Codes;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * One access, in words.
 *
 * @param who the id of the caller, or the name of a service's own job
 * @param agency for whom; absent where it is for none
 * @param did "gave to others"
 * @param records "reports/rep-a1, of Kent Police"
 * @param whose pseudonyms; absent where nobody is known or shown
 * @param purpose absent where the deed itself says it
 * @param recipients to whom it was given
 * @param log whose log tells of it
 */
public record AccessLine(
    Spoken at,
    String who,
    @Nullable String agency,
    String did,
    List<String> records,
    @Nullable String whose,
    @Nullable String purpose,
    @Nullable String recipients,
    String log) {

  private static final int FEW = 4;

  static AccessLine of(Newest.Line line, SpokenTimes times) {
    Entry entry = line.entry();
    String purpose = entry.purpose();
    return new AccessLine(
        times.at(entry.at()),
        entry.caller(),
        names(Stream.of(entry.agency().split(",")).filter(id -> !id.isEmpty()).toList()),
        Deed.say(entry.action()),
        entry.records().stream().map(AccessLine::named).toList(),
        entry.subjects().isEmpty() ? null : String.join(", ", entry.subjects()),
        purpose == null ? null : Purpose.say(purpose),
        names(entry.recipients()),
        line.keeper().words());
  }

  /** Whether they can be read in one line. */
  public boolean isFew() {
    return records.size() <= FEW;
  }

  /** "12 records". */
  public String amount() {
    return Amounts.of(records.size(), "record", "records");
  }

  private static String named(Entry.Held held) {
    String owner = held.agency();
    return owner == null ? held.record() : held.record() + ", of " + Codes.name(owner);
  }

  private static @Nullable String names(List<String> agencies) {
    return agencies.isEmpty() ? null : Amounts.and(agencies.stream().map(Codes::name).toList());
  }

  /** It is in no log of ours, not even by accident. */
  @Override
  public String toString() {
    return "AccessLine";
  }
}
