package org.ninefifteen.contacts.model;

/** What a person could do with support for. */
public enum Need {
  ACCOMMODATION,
  PHYSICAL_HEALTH,
  MENTAL_HEALTH,
  DRUGS,
  ALCOHOL,
  BENEFITS,
  FOOD,
  CLOTHING,
  IMMIGRATION_STATUS,
  SAFETY,
  OTHER
}
