package org.ninefifteen.kit.personal.details.model;

import org.ninefifteen.kit.model.Coded;

/** What details are read for; whoever reads them says so, and it is recorded. */
public enum Purpose implements Coded {
  /** To share out the day's work. */
  COORDINATION("COORDINATION"),
  CASE_REVIEW("CASE-REVIEW"),
  SAFEGUARDING("SAFEGUARDING"),
  ENFORCEMENT("ENFORCEMENT"),
  /** To answer somebody who asks what is known of them. */
  SUBJECT_RIGHTS("SUBJECT-RIGHTS"),
  /** To find out whether two are the same, or whether something is right. */
  ACCURACY("ACCURACY");

  private final String code;

  Purpose(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
