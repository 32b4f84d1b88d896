package org.ninefifteen.keep.files;

/** Something is not as it was saved; the sentence names the file or the collection. */
public final class Damaged extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Damaged(String sentence) {
    super(sentence);
  }
}
