package org.ninefifteen.kit.accesslog.verify;

import java.util.List;

/**
 * What came of it.
 *
 * @param entries that hang together, up to the first break
 * @param signed those of them up to the last head of their chain; the others can still be cut off
 *     or rewritten by whoever can write to the store
 * @param unsigned chains that no head speaks for
 * @param breaks the first broken entry, if any, and every false head
 */
record Verdict(long entries, long signed, List<String> unsigned, List<Break> breaks) {

  Verdict {
    unsigned = List.copyOf(unsigned);
    breaks = List.copyOf(breaks);
  }

  boolean isWhole() {
    return breaks.isEmpty() && unsigned.isEmpty() && entries > 0;
  }

  boolean isBroken() {
    return !breaks.isEmpty();
  }
}
