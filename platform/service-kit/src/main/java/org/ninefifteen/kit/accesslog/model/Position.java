package org.ninefifteen.kit.accesslog.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * How far a chain has come.
 *
 * @param chain {@code <partnership>/<service>}
 * @param seq of its last entry, from 1; 0 while it has none
 * @param hash of its last entry: 64 hexadecimal digits, lower case
 */
public record Position(String chain, long seq, String hash) {

  private static final String NOTHING = "0".repeat(64);

  /** The name of a service's chain: one for each partnership. */
  public static String chain(String partnership, String service) {
    return partnership + "/" + service;
  }

  /** Of a chain that is still to begin. */
  public static Position start(String chain) {
    return new Position(Text.clean(chain), 0, NOTHING);
  }

  /** The link that this entry becomes here. */
  public Link next(Entry entry) {
    byte[] canonical = Canonical.of(chain, seq + 1, entry);
    return new Link(chain, seq + 1, entry, digest(HexFormat.of().parseHex(hash), canonical));
  }

  /** The links that these become, one after the other. */
  public List<Link> links(List<Entry> entries) {
    List<Link> links = new ArrayList<>(entries.size());
    Position last = this;
    for (Entry entry : entries) {
      Link link = last.next(entry);
      links.add(link);
      last = link.position();
    }
    return links;
  }

  private static String digest(byte[] before, byte[] canonical) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(before);
      return HexFormat.of().formatHex(sha256.digest(canonical));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
