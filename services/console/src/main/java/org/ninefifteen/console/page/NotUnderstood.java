package org.ninefifteen.console.page;

/** An address that is not one: a day that no calendar has, a month that is a word. */
public class NotUnderstood extends RuntimeException {

  private static final long serialVersionUID = 1;

  private NotUnderstood(String message) {
    super(message);
  }

  public static NotUnderstood day(String said) {
    return new NotUnderstood("“" + said + "” is not a day.");
  }

  public static NotUnderstood month(String said) {
    return new NotUnderstood("“" + said + "” is not a month.");
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
