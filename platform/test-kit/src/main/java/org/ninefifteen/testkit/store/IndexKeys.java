package org.ninefifteen.testkit.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an index in the order that H2 gives them, which is that of their serialized bytes. It
 * serializes two keys for each comparison; for short texts, as ids are, the order is plain without:
 * what is written first of a text is its length.
 */
final class IndexKeys extends ObjectDataType {

  /** Longer ones have a length whose bytes may be negative. */
  private static final int LONGEST = 127;

  @Override
  public int compare(Object one, Object other) {
    String text = shortText(one);
    String otherText = shortText(other);
    if (text == null || otherText == null) {
      return super.compare(one, other);
    }
    int byLength = Integer.compare(text.length(), otherText.length());
    return byLength == 0 ? text.compareTo(otherText) : byLength;
  }

  /** Of one byte a character; null where there is more to a key, or something else. */
  private static @Nullable String shortText(Object key) {
    return key instanceof KeyValue values
            && values.size() == 1
            && values.get(0) instanceof String text
            && text.length() <= LONGEST
            && isOfOneByteEach(text)
        ? text
        : null;
  }

  private static boolean isOfOneByteEach(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || text.charAt(i) > LONGEST) {
        return false;
      }
    }
    return true;
  }
}
