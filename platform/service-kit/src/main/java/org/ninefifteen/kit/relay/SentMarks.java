package org.ninefifteen.kit.relay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was sent, to mark it in bulk; a mark that is lost costs a second sending. */
final class SentMarks {

  private final Map<Kind, List<String>> markers = new HashMap<>();
  private final PendingStore store;
  private final RelayProperties properties;
  private int gathered;
  private long since;

  SentMarks(PendingStore store, RelayProperties properties) {
    this.store = store;
    this.properties = properties;
  }

  /** What is marked by the same update. */
  private record Kind(String collection, boolean haveAnswers) {
    static Kind of(Unsent unsent) {
      return new Kind(unsent.collection(), unsent.hasAnswers());
    }
  }

  void add(List<Unsent> sent) {
    if (gathered == 0) {
      since = System.nanoTime();
    }
    for (Unsent unsent : sent) {
      markers.computeIfAbsent(Kind.of(unsent), kind -> new ArrayList<>()).add(unsent.marker());
    }
    gathered += sent.size();
  }

  void writeWhenDue() {
    boolean isOld = System.nanoTime() - since >= properties.markEvery().toNanos();
    if (gathered >= properties.batch() || (gathered > 0 && isOld)) {
      write();
    }
  }

  void write() {
    gathered = 0;
    Map<Kind, List<String>> due = Map.copyOf(markers);
    markers.clear();
    due.forEach((kind, sent) -> store.markSent(kind.collection(), sent, kind.haveAnswers()));
  }
}
