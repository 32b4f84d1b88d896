package org.ninefifteen.console.accesslog.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One access to what tells of people, as a log has it.
 *
 * @param agency for which the caller acted; several are parted by commas
 * @param subjects pseudonyms; an agency is not told whose records of its own were touched
 */
public record Entry(
    Instant at,
    String caller,
    String agency,
    String action,
    List<Held> records,
    List<String> subjects,
    @Nullable String purpose,
    List<String> recipients) {

  /** Optional parts are left out of the JSON. */
  public Entry {
    agency = agency == null ? "" : agency;
    records = records == null ? List.of() : List.copyOf(records);
    subjects = subjects == null ? List.of() : List.copyOf(subjects);
    recipients = recipients == null ? List.of() : List.copyOf(recipients);
  }

  /** A record, as stream and id, and the agency that owns it; absent where it is one's own. */
  public record Held(String record, @Nullable String agency) {}

  /** It is in no log of ours, not even by accident. */
  @Override
  public String toString() {
    return "Entry";
  }
}
