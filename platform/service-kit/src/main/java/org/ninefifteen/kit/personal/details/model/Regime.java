package org.ninefifteen.kit.personal.details.model;

import org.ninefifteen.kit.model.Coded;

/** The law that whoever discloses is under. */
public enum Regime implements Coded {
  /** Competent authorities, for law enforcement: Data Protection Act 2018, part 3. */
  LAW_ENFORCEMENT("DPA2018-PART3"),
  GENERAL("UK-GDPR");

  private final String code;

  Regime(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
