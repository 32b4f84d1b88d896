package org.ninefifteen.console.parked.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.words.model.Codes;

/** Why a parked record is discarded; the codes are those of the MARAC. */
public enum DiscardReason {
  DUPLICATE("what it tells is taken in already"),
  SENT_ANEW("its agency has sent it anew"),
  SENT_IN_ERROR("it was never meant for here"),
  TEST_DATA("it is test data"),
  PERSON_ERASED("whom it names is erased, or is to be"),
  CANNOT_BE_REPAIRED("nobody can say what it would have to be");

  private final String words;

  DiscardReason(String words) {
    this.words = words;
  }

  public String code() {
    return name();
  }

  public String words() {
    return words;
  }

  public static Optional<DiscardReason> of(@Nullable String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findAny();
  }

  /** "it is test data"; one that is not known here is still readable. */
  static String say(String code) {
    return of(code).map(DiscardReason::words).orElseGet(() -> Codes.say(code));
  }
}
