package org.ninefifteen.kit.model;

/**
 * A rule said no. The code is stable and for machines, the detail is written for the caller and
 * holds no personal details.
 */
public final class Rejected extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why: what the caller could do about it differs. */
  public enum Reason {
    UNKNOWN,
    FORBIDDEN,
    CONFLICT,
    UNACCEPTABLE
  }

  private final Reason reason;
  private final String code;

  private Rejected(Reason reason, String code, String detail) {
    super(detail, null, false, false);
    this.reason = reason;
    this.code = code;
  }

  /** There is no such thing, or the caller may not know of it. */
  public static Rejected unknown(String code, String detail) {
    return new Rejected(Reason.UNKNOWN, code, detail);
  }

  /** Not by this caller. */
  public static Rejected forbidden(String code, String detail) {
    return new Rejected(Reason.FORBIDDEN, code, detail);
  }

  /** The state of the thing does not allow it. */
  public static Rejected conflict(String code, String detail) {
    return new Rejected(Reason.CONFLICT, code, detail);
  }

  /** The request is well formed, but its content makes no sense. */
  public static Rejected unacceptable(String code, String detail) {
    return new Rejected(Reason.UNACCEPTABLE, code, detail);
  }

  public Reason reason() {
    return reason;
  }

  /** Lower case with hyphens, as in {@code report-withdrawn}. */
  public String code() {
    return code;
  }

  public String detail() {
    return String.valueOf(getMessage());
  }
}
