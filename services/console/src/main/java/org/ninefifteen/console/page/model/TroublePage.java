package org.ninefifteen.console.page.model;

/**
 * The page in place of the page.
 *
 * @param again where it tries again; empty for where it is
 */
public record TroublePage(Frame frame, Trouble trouble, String again) {

  public TroublePage(Frame frame, Trouble trouble) {
    this(frame, trouble, "");
  }
}
