package org.ninefifteen.marac.erasure.model;

import org.ninefifteen.kit.model.Coded;

/** Why an erasure is approved. */
public enum Approval implements Coded {
  /** What it was asked for was looked into, and is so. */
  GROUND_APPLIES,
  /** Nobody needs what is kept, and nothing says that it has to be. */
  NOTHING_TO_KEEP_IT_FOR,
  /** A court or the Information Commissioner wants it. */
  ORDERED;

  @Override
  public String code() {
    return name().replace('_', '-');
  }
}
