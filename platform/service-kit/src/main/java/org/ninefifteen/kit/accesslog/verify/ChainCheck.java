package org.ninefifteen.kit.accesslog.verify;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.verify.Break.Kind;

/** Walks along one chain, from its first entry. */
final class ChainCheck {

  private final SignedHeads heads;
  private Position position;

  ChainCheck(String chain, SignedHeads heads) {
    this.heads = heads;
    this.position = Position.start(chain);
  }

  /** The number of entries that hang together. */
  long length() {
    return position.seq();
  }

  /** How many of them somebody has signed for. */
  long signed() {
    return heads.lastUpTo(position.chain(), position.seq());
  }

  @Nullable Break take(Link link, Line line) {
    long due = position.seq() + 1;
    if (link.seq() > due) {
      return at(Kind.MISSING, due, line, "is missing; entry %d is there instead", link.seq());
    }
    if (link.seq() < due) {
      return at(Kind.REPEATED, link.seq(), line, "comes again, where entry %d should be", due);
    }
    if (!position.next(link.entry()).equals(link)) {
      return at(Kind.ALTERED, due, line, "is not what its hash was made of", due);
    }
    return hold(link, line);
  }

  private @Nullable Break hold(Link link, Line line) {
    Set<String> signed = heads.at(link.chain(), link.seq());
    if (signed.stream().allMatch(link.hash()::equals)) {
      position = link.position();
      return null;
    }
    long first = heads.lastUpTo(link.chain(), link.seq() - 1) + 1;
    return at(
        Kind.REWRITTEN,
        first,
        line,
        "or a later one, up to %d, is not what was signed: all from there on are made anew",
        link.seq());
  }

  /** What the heads know of that did not come. */
  @Nullable Break end() {
    long last = heads.last(position.chain());
    if (last <= position.seq()) {
      return null;
    }
    String sentence =
        "Entry %d of %s is missing: the log ends here, and %d entries were signed."
            .formatted(position.seq() + 1, position.chain(), last);
    return new Break(Kind.CUT_OFF, position.chain(), position.seq() + 1, 0, sentence);
  }

  private Break at(Kind kind, long seq, Line line, String what, long number) {
    String sentence =
        "%s: entry %d of %s %s."
            .formatted(line.place(), seq, position.chain(), what.formatted(number));
    return new Break(kind, position.chain(), seq, line.number(), sentence);
  }
}
