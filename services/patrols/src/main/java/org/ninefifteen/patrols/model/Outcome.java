package org.ninefifteen.patrols.model;

/** What came of it. */
public enum Outcome {
  DISRUPTION,
  ENGAGEMENT_REASSURANCE,
  TENTS_REMOVED,
  ROUGH_SLEEPERS_ENGAGED,
  NOTHING_SEEN,
  ARREST,
  WEAPON_FOUND,
  HAZARDOUS_LITTER_REMOVED
}
