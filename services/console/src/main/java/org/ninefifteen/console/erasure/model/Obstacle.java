package org.ninefifteen.console.erasure.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ninefifteen.console.page.model.Fault;

/** Why the MARAC did not do what was decided; the codes are those of its problems. */
public enum Obstacle {
  LEGAL_HOLD("Not approved: a hold stands, and refuses it"),
  NOT_BY_THE_REQUESTER("Not approved: you asked for it, and somebody else has to approve it"),
  ERASURE_REFUSED("Not approved: it was refused meanwhile"),
  ERASURE_REQUESTED("Not asked for again: it is asked for or done already"),
  ERASURE_APPROVED("Not done: the erasure is approved already"),
  /** What the MARAC may come to say one day. */
  OTHER("Not done: what was decided meanwhile stands against it");

  private final String words;

  Obstacle(String words) {
    this.words = words;
  }

  public static Optional<Obstacle> of(String code) {
    return Arrays.stream(values()).filter(known -> known.code().equals(code)).findAny();
  }

  /** The page says it where the erasures are. */
  public Fault fault() {
    return new Fault("erasures", words);
  }

  private String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
