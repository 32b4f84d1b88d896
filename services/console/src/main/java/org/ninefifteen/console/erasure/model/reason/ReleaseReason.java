package org.ninefifteen.console.erasure.model.reason;

import org.ninefifteen.console.words.model.Choice;

/** Why a hold is released; the codes are those of the MARAC. */
public enum ReleaseReason implements Choice {
  MATTER_CLOSED("what it was set for is closed"),
  WITHDRAWN("whoever wanted it wants it no longer"),
  REPLACED("another hold stands for it"),
  SET_IN_ERROR("it was set in error");

  private final String words;

  ReleaseReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
