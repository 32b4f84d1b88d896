package org.ninefifteen.kit.events;

/** The handling caveat of the Government Security Classifications. */
public enum Marking {
  OFFICIAL("OFFICIAL"),
  OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

  private final String wire;

  Marking(String wire) {
    this.wire = wire;
  }

  /** As it is written in headers and on pages. */
  public String wire() {
    return wire;
  }

  /**
   * The marking that is written so.
   *
   * @throws IllegalArgumentException when there is no such marking
   */
  public static Marking ofWire(String wire) {
    return switch (wire) {
      case "OFFICIAL" -> OFFICIAL;
      case "OFFICIAL-SENSITIVE" -> OFFICIAL_SENSITIVE;
      default -> throw new IllegalArgumentException("unknown marking");
    };
  }
}
