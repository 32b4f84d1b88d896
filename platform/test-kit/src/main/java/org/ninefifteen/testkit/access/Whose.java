package org.ninefifteen.testkit.access;

/** Whose thing somebody of Kent Police in Medway asks for. */
public enum Whose {
  OWN_AGENCY("own agency", "medway", "kent-police"),
  /** A thing that its agency keeps to itself. */
  OTHER_AGENCY("other agency", "medway", "medway-housing"),
  OTHER_PARTNERSHIP("other partnership", "camden", "met-police");

  private final String words;
  private final String partnership;
  private final String agency;

  Whose(String words, String partnership, String agency) {
    this.words = words;
    this.partnership = partnership;
    this.agency = agency;
  }

  String words() {
    return words;
  }

  public String partnership() {
    return partnership;
  }

  public String agency() {
    return agency;
  }
}
