package org.ninefifteen.marac.erasure.model;

import org.ninefifteen.kit.model.Coded;

/** Why a hold is released. */
public enum Release implements Coded {
  /** The case, the investigation, whatever it was set for. */
  MATTER_CLOSED,
  /** Whoever wanted it wants it no longer. */
  WITHDRAWN,
  /** Another hold stands for the same. */
  REPLACED,
  SET_IN_ERROR;

  @Override
  public String code() {
    return name().replace('_', '-');
  }
}
