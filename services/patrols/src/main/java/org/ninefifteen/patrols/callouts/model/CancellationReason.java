package org.ninefifteen.patrols.callouts.model;

/** Why nobody needs to come any more. */
public enum CancellationReason {
  NO_LONGER_NEEDED,
  REQUESTED_BY_MISTAKE,
  DUPLICATE,
  PASSED_TO_POLICE
}
