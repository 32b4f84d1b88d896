package org.ninefifteen.kit.personal.model;

/**
 * A subject within its partnership: the same reference in another one is somebody else.
 *
 * @param subject a pseudonym, or {@code record:{stream}/{id}} for a record that has a key itself
 */
public record SubjectId(String partnership, String subject) {

  private static final String RECORD = "record:";

  public SubjectId {
    Binding.checkParts(partnership, subject);
  }

  /** The name under which a record has a key. */
  public static String ofRecord(String stream, String id) {
    return RECORD + stream + "/" + id;
  }

  public static boolean isOfRecord(String subjectId) {
    return subjectId.startsWith(RECORD, subjectId.indexOf('|') + 1);
  }

  @Override
  public String toString() {
    return partnership + "|" + subject;
  }
}
