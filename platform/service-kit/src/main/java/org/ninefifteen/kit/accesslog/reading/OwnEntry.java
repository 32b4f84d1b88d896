package org.ninefifteen.kit.accesslog.reading;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;

/** What an owner may know of an entry: who had its records, and nothing of others' records. */
record OwnEntry(
    Instant at,
    String caller,
    String agency,
    Action action,
    List<String> records,
    @Nullable String purpose,
    List<String> recipients) {

  static OwnEntry of(Entry entry, Set<String> owners) {
    return new OwnEntry(
        entry.at(),
        entry.caller(),
        entry.agency(),
        entry.action(),
        entry.records().stream()
            .filter(held -> owners.contains(held.agency()))
            .map(Held::record)
            .toList(),
        entry.purpose(),
        entry.recipients());
  }
}
