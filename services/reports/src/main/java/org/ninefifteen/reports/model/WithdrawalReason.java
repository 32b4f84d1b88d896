package org.ninefifteen.reports.model;

/** Why a report counts no more. */
public enum WithdrawalReason {
  REPORTED_IN_ERROR,
  ASKED_BY_REPORTER,
  NOT_ANTISOCIAL_BEHAVIOUR
}
