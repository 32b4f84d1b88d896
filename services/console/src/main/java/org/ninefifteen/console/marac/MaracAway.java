package org.ninefifteen.console.marac;

/** The MARAC did not answer, or not in a way that can be shown. */
public class MaracAway extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String kind;

  MaracAway(Throwable cause) {
    super("The MARAC did not answer", cause);
    this.kind = cause.getClass().getSimpleName();
  }

  /** What kept it, without a word of what was asked or answered. */
  public String kind() {
    return kind;
  }
}
