package org.ninefifteen.contacts.model;

/** A service that was offered, and how that stood when the worker left. */
public record Offer(Service service, Response response) {

  /** What can be offered on the street. */
  public enum Service {
    HOUSING_ADVICE,
    EMERGENCY_SHELTER,
    SUPPORTED_HOUSING,
    HEALTH,
    MENTAL_HEALTH,
    DRUG_AND_ALCOHOL,
    BENEFITS_ADVICE,
    FOOD,
    DAY_CENTRE,
    DOMESTIC_ABUSE_SUPPORT,
    RECONNECTION,
    OTHER
  }

  /** {@code OFFERED}: without an answer so far. */
  public enum Response {
    OFFERED,
    ACCEPTED,
    DECLINED
  }
}
