package org.ninefifteen.console.evidence.model;

import java.util.Arrays;
import org.ninefifteen.console.words.model.Codes;

/** What details of people may be read for; the codes are those of the services. */
public enum Purpose {
  COORDINATION("COORDINATION", "to share out the day’s work"),
  CASE_REVIEW("CASE-REVIEW", "to prepare or hold the monthly case review"),
  SAFEGUARDING("SAFEGUARDING", "to keep somebody safe"),
  ENFORCEMENT("ENFORCEMENT", "to prevent or prosecute an offence"),
  SUBJECT_RIGHTS("SUBJECT-RIGHTS", "to answer somebody who asks what is known of them"),
  ACCURACY("ACCURACY", "to find out whether something is right, or two are the same");

  private final String code;
  private final String words;

  Purpose(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /** "to keep somebody safe"; one that is not on the list is still readable. */
  public static String say(String code) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.code.equals(code))
        .findAny()
        .map(Purpose::words)
        .orElseGet(() -> Codes.say(code));
  }

  /**
   * The one that the form named.
   *
   * @throws NoPurpose for none, or for one that is not on the list
   */
  public static Purpose of(String code) {
    return Arrays.stream(values())
        .filter(purpose -> purpose.code.equals(code))
        .findAny()
        .orElseThrow(NoPurpose::new);
  }

  /** Nobody said what for. */
  public static final class NoPurpose extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
