package org.ninefifteen.marac.erasure.model;

import org.ninefifteen.kit.model.Coded;

/** Why an erasure is refused. */
public enum Refusal implements Coded {
  /** Nobody can say that whoever asked is the person. */
  IDENTITY_NOT_ESTABLISHED,
  /** What it was asked for was looked into, and is not so. */
  GROUND_DOES_NOT_APPLY,
  STILL_NECESSARY,
  /** The law wants it kept. */
  LEGAL_OBLIGATION,
  LEGAL_CLAIM,
  MANIFESTLY_UNFOUNDED,
  /** It was about somebody else, or nobody meant it. */
  ASKED_IN_ERROR;

  @Override
  public String code() {
    return name().replace('_', '-');
  }
}
