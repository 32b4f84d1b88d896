package org.ninefifteen.console.erasure.model.reason;

import org.ninefifteen.console.words.model.Choice;

/** Why somebody is erased; the codes are those of the MARAC. */
public enum ErasureReason implements Choice {
  SUBJECT_REQUEST("the person asked for it"),
  NO_LONGER_NECESSARY("what is kept is needed no longer"),
  UNLAWFULLY_PROCESSED("it was kept or used unlawfully"),
  LEGAL_OBLIGATION("the law requires it");

  private final String words;

  ErasureReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
