package org.ninefifteen.marac.memory.model;

import org.ninefifteen.marac.signals.model.SubjectKey;

/**
 * The name of a page.
 *
 * @param period the month in which its entries happened, such as {@code 2019-02}, or {@link
 *     #STANDING}
 */
public record PageId(String partnership, String period, SubjectKey subject) {

  /** The period of what holds until something else is said: a camera does not end with a month. */
  public static final String STANDING = "standing";

  /** The subject stands last: what a publisher wrote into a key cannot pass for another page. */
  @Override
  public String toString() {
    return partnership + "|" + period + "|" + subject;
  }
}
