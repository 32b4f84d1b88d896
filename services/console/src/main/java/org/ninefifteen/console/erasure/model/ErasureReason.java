package org.ninefifteen.console.erasure.model;

import java.util.Arrays;
import java.util.Optional;
import org.ninefifteen.console.words.model.Codes;

/** Why somebody is erased; the codes are those of the MARAC. */
public enum ErasureReason {
  SUBJECT_REQUEST("the person asked for it"),
  NO_LONGER_NECESSARY("what is kept is needed no longer"),
  UNLAWFULLY_PROCESSED("it was kept or used unlawfully"),
  LEGAL_OBLIGATION("the law requires it");

  private final String words;

  ErasureReason(String words) {
    this.words = words;
  }

  public String code() {
    return name().replace('_', '-');
  }

  public String words() {
    return words;
  }

  public static Optional<ErasureReason> of(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findAny();
  }

  /** "the person asked for it"; one that is not known here is still readable. */
  static String say(String code) {
    return of(code).map(ErasureReason::words).orElseGet(() -> Codes.say(code));
  }
}
