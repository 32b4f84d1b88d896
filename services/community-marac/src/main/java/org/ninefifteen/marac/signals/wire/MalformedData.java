package org.ninefifteen.marac.signals.wire;

/** Data that breaks its contract; it never leaves this package. */
final class MalformedData extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Without a stack: a flood of bad records must not cost more than good ones. */
  MalformedData(String reason) {
    super(reason, null, false, false);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
