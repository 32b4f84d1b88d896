package org.ninefifteen.marac.erasure.model;

import org.ninefifteen.kit.model.Coded;

/** Why somebody is erased: a code, for words could name people again. */
public enum Reason implements Coded {
  SUBJECT_REQUEST,
  NO_LONGER_NECESSARY,
  UNLAWFULLY_PROCESSED,
  LEGAL_OBLIGATION;

  @Override
  public String code() {
    return name().replace('_', '-');
  }
}
