package org.ninefifteen.reports.model;

/** What cannot wait until somebody has time. */
public enum ImmediateRisk {
  VULNERABLE_PERSON_AT_RISK,
  THREAT_TO_LIFE,
  WEAPON,
  VIOLENCE_ONGOING,
  FIRE_RISK,
  CHILD_AT_RISK
}
