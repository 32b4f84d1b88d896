package org.ninefifteen.console.erasure.model.reason;

import org.ninefifteen.console.words.model.Choice;

/** Why nothing of somebody may be destroyed; the codes are those of the MARAC. */
public enum HoldReason implements Choice {
  LITIGATION("a case before a court"),
  INVESTIGATION("an investigation"),
  PUBLIC_INQUIRY("a public inquiry"),
  COMPLAINT("a complaint");

  private final String words;

  HoldReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }
}
