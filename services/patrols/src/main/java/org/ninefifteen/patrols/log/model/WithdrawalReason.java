package org.ninefifteen.patrols.log.model;

/** What was the matter with a patrol that should not be in the log. */
public enum WithdrawalReason {
  LOGGED_BY_MISTAKE,
  DUPLICATE,
  WRONG_DETAILS
}
