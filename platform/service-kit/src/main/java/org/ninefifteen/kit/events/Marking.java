package org.ninefifteen.kit.events;

import org.ninefifteen.kit.model.Coded;

/** The handling caveat of the Government Security Classifications. */
public enum Marking implements Coded {
  OFFICIAL("OFFICIAL"),
  OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

  private final String wire;

  Marking(String wire) {
    this.wire = wire;
  }

  @Override
  public String code() {
    return wire;
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
