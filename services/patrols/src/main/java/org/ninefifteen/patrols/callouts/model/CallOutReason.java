package org.ninefifteen.patrols.callouts.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What somebody wants a patrol for. */
public enum CallOutReason {
  OPEN_DRUG_USE,
  DRUG_DEALING,
  CUCKOOING,
  ROUGH_SLEEPING,
  ENCAMPMENT,
  DISCARDED_NEEDLES,
  BEGGING,
  YOUTH_LOITERING,
  FLY_TIPPING,
  INSECURE_DOOR,
  POOR_LIGHTING,
  MISSING_GATING,
  DERELICT_PREMISES,
  NO_CCTV,
  WELFARE_CONCERN,
  NOISE,
  STREET_DRINKING,
  ROWDY_BEHAVIOUR,
  OTHER;

  /** Its code in the list of local issues, e.g. {@code rough-sleeping}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of them, to tell whoever sent something else. */
  public static String codes() {
    return Arrays.stream(values()).map(CallOutReason::code).collect(Collectors.joining(", "));
  }

  public static Optional<CallOutReason> ofCode(String code) {
    return Arrays.stream(values()).filter(reason -> reason.code().equals(code)).findAny();
  }
}
