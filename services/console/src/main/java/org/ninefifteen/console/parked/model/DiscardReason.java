package org.ninefifteen.console.parked.model;

import org.ninefifteen.console.words.model.Choice;

/** Why a parked record is discarded; the codes are those of the MARAC. */
public enum DiscardReason implements Choice {
  DUPLICATE("what it tells is taken in already"),
  SENT_ANEW("its agency has sent it anew"),
  SENT_IN_ERROR("it was never meant for here"),
  TEST_DATA("it is test data"),
  PERSON_ERASED("whom it names is erased, or is to be"),
  CANNOT_BE_REPAIRED("nobody can say what it would have to be");

  private final String words;

  DiscardReason(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public String code() {
    return name();
  }
}
