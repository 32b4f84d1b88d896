package org.ninefifteen.kit.personal.model;

/**
 * A subject within its partnership: the same reference in another one is somebody else.
 *
 * @param subject a pseudonym, or {@code record:{stream}/{id}} for a record that has a key itself
 */
public record SubjectId(String partnership, String subject) {

  public SubjectId {
    Binding.checkParts(partnership, subject);
  }

  @Override
  public String toString() {
    return partnership + "|" + subject;
  }
}
