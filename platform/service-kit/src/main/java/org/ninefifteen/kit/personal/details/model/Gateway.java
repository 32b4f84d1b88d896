package org.ninefifteen.kit.personal.details.model;

import org.ninefifteen.kit.model.Coded;

/** The powers by which something about people may be told to others. */
public enum Gateway implements Coded {
  /** Crime and Disorder Act 1998, section 115. */
  CRIME_AND_DISORDER("CDA-1998-S115"),
  /** Data Protection Act 2018, schedule 2, paragraph 2. */
  CRIME_PREVENTION("CRIME-PREVENTION-SCH2"),
  /** Data Protection Act 2018, schedule 1, paragraph 18. */
  SAFEGUARDING("SAFEGUARDING-SCH1"),
  VITAL_INTERESTS("VITAL-INTERESTS"),
  CONSENT("CONSENT");

  private final String code;

  Gateway(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
