package org.ninefifteen.marac.parked.model;

/** Why a record is discarded: a code, for words are kept for good and could name people. */
public enum DiscardReason {
  /** What it tells is taken in already. */
  DUPLICATE,
  /** Its agency has sent it once more by itself, as another event. */
  SENT_ANEW,
  /** It was never meant for here. */
  SENT_IN_ERROR,
  TEST_DATA,
  /** Whom it names is erased, or is to be. */
  PERSON_ERASED,
  /** Nobody can say what it would have to be. */
  CANNOT_BE_REPAIRED
}
