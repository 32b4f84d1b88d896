package org.ninefifteen.marac.memory.model;

import java.time.Instant;

/** When an agency last spoke on a stream. */
public record Spoken(String partnership, String agency, String stream, Instant at) {

  /** From the name that a feed has in the store. */
  public static Spoken of(String id, Instant at) {
    String[] parts = id.split("\\|", 3);
    return new Spoken(parts[0], parts[1], parts[2], at);
  }
}
