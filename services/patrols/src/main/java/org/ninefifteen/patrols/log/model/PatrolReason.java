package org.ninefifteen.patrols.log.model;

/** Why a patrol went out. */
public enum PatrolReason {
  TARGETED,
  ROUTINE,
  CALL_OUT,
  WELFARE_CHECK,
  TENANCY_CHECK,
  EMERGENCY_RESPONSE
}
