package org.ninefifteen.reports.imports.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ninefifteen.reports.model.ReportId;

/**
 * Names the rows of one file. A row's key is its id column, or the whole row where that is empty;
 * rows of equal keys are numbered in their order, because two equal rows may be two people. So the
 * same file gives the same names, and reports in it are told from one another.
 *
 * <p>Each row must be asked for once, wanted or not: a narrower area must not change the numbers.
 */
public final class RowIdentity {

  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final String scope;
  private final Map<UUID, Integer> seen = new HashMap<>();

  /** The same row from another agency, or read in another way, is another report. */
  public RowIdentity(String agency, String profile) {
    this.scope = named(List.of(agency, profile)).toString();
  }

  /** The name of the next row, which has this id, or none. */
  public ReportId next(String id, Row row) {
    UUID key = named(id.isEmpty() ? row.cells() : List.of(id));
    int ordinal = seen.merge(key, 1, Integer::sum);
    return new ReportId(
        named(List.of(scope, key.toString(), Integer.toString(ordinal))).toString());
  }

  private static UUID named(List<String> parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new UUID((hash.getLong() & ~0xF000L) | VERSION_8, (hash.getLong() >>> 2) | VARIANT);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
