package org.ninefifteen.marac.memory;

/** The collections of signals, and the fields that more than one reader asks for. */
public final class Stored {

  /** What no call has claimed yet: a document a signal. */
  public static final String INBOX = "inbox";

  /** What a call has claimed: the same documents, each with its call. */
  public static final String ARCHIVE = "archive";

  /** A document a subject and month, with an entry a trace. */
  public static final String PAGES = "pages";

  /** When each agency last spoke on each stream. */
  public static final String FEEDS = "feeds";

  private Stored() {}
}
