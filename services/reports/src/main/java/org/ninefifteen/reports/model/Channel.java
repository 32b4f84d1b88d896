package org.ninefifteen.reports.model;

/** How a report reached the agency. */
public enum Channel {
  PHONE,
  EMAIL,
  WEB,
  APP,
  IN_PERSON,
  PATROL,
  MEETING,
  POLICE_TRANSFER,
  OPEN311
}
