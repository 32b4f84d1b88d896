package org.ninefifteen.kit.personal.model;

/**
 * It does not open: it was altered, it was sealed for another place, or its key is lost. Neither
 * the message nor a cause tells anything of what is inside.
 */
public final class SealBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SealBroken() {
    super("A sealed text does not open.");
  }
}
