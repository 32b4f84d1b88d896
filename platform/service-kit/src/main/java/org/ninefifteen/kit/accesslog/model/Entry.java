package org.ninefifteen.kit.accesslog.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One access to personal data: who, what, when, why, to whom. One for each access, which names all
 * the records that it touched.
 *
 * @param at UTC, to the millisecond
 * @param caller the subject of the caller's token, or the name of the service's own job
 * @param agency for which the caller acted
 * @param subjects pseudonyms of the data subjects whom it concerned, as far as known
 * @param purpose a code; absent where the action itself says it
 * @param recipients to whom it was given: for a {@link Action#DISCLOSURE} never empty
 */
public record Entry(
    Instant at,
    String caller,
    String agency,
    String partnership,
    Action action,
    List<Held> records,
    List<String> subjects,
    @Nullable String purpose,
    List<String> recipients) {

  public Entry {
    at = at.truncatedTo(ChronoUnit.MILLIS);
    caller = Text.clean(caller);
    agency = Text.clean(agency);
    partnership = Text.clean(partnership);
    records = List.copyOf(records);
    subjects = Text.clean(subjects);
    purpose = purpose == null || purpose.isEmpty() ? null : Text.clean(purpose);
    recipients = Text.clean(recipients);
    if (action == Action.DISCLOSURE && recipients.isEmpty()) {
      throw new IllegalArgumentException("A disclosure names whom it was made to.");
    }
  }

  /** Ids alone, and not those of people: this may end in a log. */
  @Override
  public String toString() {
    return action + " of " + records.size() + " records";
  }
}
