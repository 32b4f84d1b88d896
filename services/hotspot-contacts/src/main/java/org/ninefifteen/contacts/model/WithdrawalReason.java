package org.ninefifteen.contacts.model;

/** What was the matter with a contact that should not be in the records. */
public enum WithdrawalReason {
  RECORDED_BY_MISTAKE,
  DUPLICATE,
  WRONG_PERSON
}
