package org.ninefifteen.console.erasure.model.reason;

import org.ninefifteen.console.words.model.Choice;

/** Why an erasure is approved; the codes are those of the MARAC. */
public enum ApprovalReason implements Choice {
  GROUND_APPLIES("what it was asked for was looked into, and is so"),
  NOTHING_TO_KEEP_IT_FOR("nothing is left to keep it for"),
  ORDERED("a court or the Information Commissioner orders it");

  private final String words;

  ApprovalReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
