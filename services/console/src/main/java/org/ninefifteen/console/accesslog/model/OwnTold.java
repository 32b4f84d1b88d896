package org.ninefifteen.console.accesslog.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a log tells an agency about its own records. */
public record OwnTold(List<OwnEntry> items, long total) {
  public OwnTold {
    items = items == null ? List.of() : List.copyOf(items);
  }

  /** One access; the records are its own, by name alone. */
  public record OwnEntry(
      Instant at,
      String caller,
      String agency,
      String action,
      List<String> records,
      @Nullable String purpose,
      List<String> recipients) {

    public OwnEntry {
      records = records == null ? List.of() : List.copyOf(records);
      recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }

    Entry entry() {
      List<Entry.Held> own = records.stream().map(id -> new Entry.Held(id, null)).toList();
      return new Entry(at, caller, agency, action, own, List.of(), purpose, recipients);
    }

    /** It is in no log of ours, not even by accident. */
    @Override
    public String toString() {
      return "OwnEntry";
    }
  }

  public Told told() {
    return new Told(items.stream().map(OwnEntry::entry).toList(), total);
  }
}
