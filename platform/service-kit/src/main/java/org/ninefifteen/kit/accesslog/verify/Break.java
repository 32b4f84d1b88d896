package org.ninefifteen.kit.accesslog.verify;

/**
 * What is broken, and where.
 *
 * @param chain empty where the line does not say
 * @param seq of the first entry that is broken; 0 where the line does not say
 * @param line where it shows, from 1; 0 where it is what the files do not hold
 */
record Break(Kind kind, String chain, long seq, long line, String sentence) {

  enum Kind {
    /** No entry and no head, or not as it was written. */
    UNREADABLE,
    /** The entry that should be here is not. */
    MISSING,
    /** An entry that was here before. */
    REPEATED,
    /** It is not what its hash was made of. */
    ALTERED,
    /** It hangs together, but something else was signed. */
    REWRITTEN,
    /** More was signed than is here. */
    CUT_OFF,
    /** A head that nobody whom we trust has signed. */
    FALSE_HEAD
  }

  static Break unreadable(Line line, String why) {
    return new Break(
        Kind.UNREADABLE,
        "",
        0,
        line.number(),
        "%s is neither an entry nor a head: %s".formatted(line.place(), why));
  }
}
