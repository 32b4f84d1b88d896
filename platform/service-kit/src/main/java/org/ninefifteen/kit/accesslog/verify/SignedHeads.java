package org.ninefifteen.kit.accesslog.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.TrustedKey;
import org.ninefifteen.kit.accesslog.verify.Break.Kind;

/** The heads that a trusted key has signed, by chain and sequence number. */
final class SignedHeads {

  private final Map<String, TrustedKey> keys = new HashMap<>();
  private final Map<String, NavigableMap<Long, Set<String>>> hashes = new HashMap<>();
  private final List<Break> breaks = new ArrayList<>();

  SignedHeads(Collection<TrustedKey> trusted) {
    trusted.forEach(key -> keys.put(key.id(), key));
  }

  void add(Head head, Line line) {
    TrustedKey key = keys.get(head.key());
    if (key == null) {
      breaks.add(falseHead(head, line, "is signed by a key that is not trusted"));
    } else if (!key.hasSigned(head)) {
      breaks.add(falseHead(head, line, "has a signature that is not its own"));
    } else {
      hashes
          .computeIfAbsent(head.position().chain(), chain -> new TreeMap<>())
          .computeIfAbsent(head.position().seq(), seq -> new HashSet<>())
          .add(head.position().hash());
    }
  }

  private static Break falseHead(Head head, Line line, String what) {
    String sentence =
        "%s: the head of %s at %d %s."
            .formatted(line.place(), head.position().chain(), head.position().seq(), what);
    return new Break(
        Kind.FALSE_HEAD, head.position().chain(), head.position().seq(), line.number(), sentence);
  }

  /** Those that do not count. */
  List<Break> breaks() {
    return List.copyOf(breaks);
  }

  Set<String> chains() {
    return Set.copyOf(hashes.keySet());
  }

  /** What was signed for this entry: usually nothing, or one hash; two are two histories. */
  Set<String> at(String chain, long seq) {
    return of(chain).getOrDefault(seq, Set.of());
  }

  /** The last entry up to this one that was signed, or 0. */
  long lastUpTo(String chain, long seq) {
    Long last = of(chain).floorKey(seq);
    return last == null ? 0 : last;
  }

  long last(String chain) {
    return lastUpTo(chain, Long.MAX_VALUE);
  }

  private NavigableMap<Long, Set<String>> of(String chain) {
    return hashes.getOrDefault(chain, new TreeMap<>());
  }
}
