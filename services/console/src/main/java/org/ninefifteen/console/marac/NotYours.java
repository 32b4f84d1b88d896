package org.ninefifteen.console.marac;

/** There is such an item, and another agency keeps it; {@code ring} is whom to ring. */
public class NotYours extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String ring;

  public NotYours(String ring) {
    super("An item is kept by another agency");
    this.ring = ring;
  }

  public String ring() {
    return ring;
  }
}
