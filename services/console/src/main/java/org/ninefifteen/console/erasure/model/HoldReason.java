package org.ninefifteen.console.erasure.model;

import java.util.Arrays;
import java.util.Optional;
import org.ninefifteen.console.words.model.Codes;

/** Why nothing of somebody may be destroyed; the codes are those of the MARAC. */
public enum HoldReason {
  LITIGATION("a case before a court"),
  INVESTIGATION("an investigation"),
  PUBLIC_INQUIRY("a public inquiry"),
  COMPLAINT("a complaint");

  private final String words;

  HoldReason(String words) {
    this.words = words;
  }

  public String code() {
    return name().replace('_', '-');
  }

  public String words() {
    return words;
  }

  public static Optional<HoldReason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findAny();
  }

  /** "a complaint"; one that is not known here is still readable. */
  static String say(String code) {
    return of(code).map(HoldReason::words).orElseGet(() -> Codes.say(code));
  }
}
