package org.ninefifteen.faults.load;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was promised: each accepted happening, with what the service called it. */
public final class Ledger {
  private final Map<String, Promise> promises = new ConcurrentHashMap<>();
  private final Queue<String> broken = new ConcurrentLinkedQueue<>();

  public record Promise(Happening what, String thing) {}

  /** The same key twice must be the same promise. */
  void promised(Happening what, String thing) {
    var before = promises.putIfAbsent(what.key(), new Promise(what, thing));
    if (before != null && !before.thing().equals(thing)) {
      broken.add(what.key() + " is " + before.thing() + " and " + thing);
    }
  }

  public Collection<Promise> promises() {
    return promises.values();
  }

  /** Keys that were answered differently. */
  public Collection<String> broken() {
    return broken;
  }
}
