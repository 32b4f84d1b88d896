package org.ninefifteen.kit.access;

/** As in the kit. */
public record Reach(String partnership) {

  public static Reach ofService(String partnership) {
    return new Reach(partnership);
  }
}
