package org.ninefifteen.console.accesslog.model;

import java.util.Arrays;
import java.util.Optional;
import org.ninefifteen.console.words.model.Codes;

/** What is done with what tells of people; the codes are those of the services. */
public enum Deed {
  COLLECTION("took in"),
  ALTERATION("changed"),
  CONSULTATION("read"),
  DISCLOSURE("gave to others"),
  COMBINATION("brought together"),
  ERASURE("erased");

  private final String words;

  Deed(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Optional<Deed> named(String code) {
    return Arrays.stream(values()).filter(deed -> deed.name().equals(code)).findAny();
  }

  /** "gave to others"; one that is not known here is still readable. */
  static String say(String code) {
    return named(code).map(Deed::words).orElseGet(() -> Codes.say(code));
  }
}
