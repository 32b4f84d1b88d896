package org.ninefifteen.keep.files;

import java.math.BigInteger;
import java.util.HexFormat;
import org.bson.RawBsonDocument;

/**
 * What a collection holds, whatever the order in which the store tells it: the number of documents,
 * and the sum of the SHA-256 of each. Sorting would cost the store memory that grows with it.
 */
public final class Content {

  private static final BigInteger BOUND = BigInteger.ONE.shiftLeft(256);
  private static final int HEX_DIGITS = 64;

  private long documents;
  private BigInteger sum = BigInteger.ZERO;

  public void add(RawBsonDocument document) {
    byte[] hash = Sha256.create().digest(Documents.bytes(document));
    sum = sum.add(new BigInteger(1, hash)).mod(BOUND);
    documents++;
  }

  public long documents() {
    return documents;
  }

  /** As hexadecimal digits. */
  public String digest() {
    String hex = sum.toString(16);
    return "0".repeat(HEX_DIGITS - hex.length()) + hex;
  }

  public boolean isSame(Content other) {
    return documents == other.documents && sum.equals(other.sum);
  }

  static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }
}
