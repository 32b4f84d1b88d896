package org.ninefifteen.console.erasure.model.reason;

import org.ninefifteen.console.words.model.Choice;

/** Why an erasure is refused; the codes are those of the MARAC. */
public enum RefusalReason implements Choice {
  IDENTITY_NOT_ESTABLISHED("it is not certain that the person asked"),
  GROUND_DOES_NOT_APPLY("what it was asked for was looked into, and is not so"),
  STILL_NECESSARY("what is kept is still needed"),
  LEGAL_OBLIGATION("the law requires that it is kept"),
  LEGAL_CLAIM("it is needed for a legal claim"),
  MANIFESTLY_UNFOUNDED("the request is manifestly unfounded"),
  ASKED_IN_ERROR("it was asked for in error");

  private final String words;

  RefusalReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
