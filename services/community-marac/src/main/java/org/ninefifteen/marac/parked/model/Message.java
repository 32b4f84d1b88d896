package org.ninefifteen.marac.parked.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record as it came, or as it is to be sent: bytes, whatever they say. */
@SuppressWarnings("ArrayRecordComponent") // bytes are carried and never compared
public record Message(byte @Nullable [] key, List<Attribute> headers, byte @Nullable [] body) {

  public Message {
    headers = List.copyOf(headers);
  }

  /** The header's text; of two of the same name the last one counts, as when it is taken in. */
  public @Nullable String text(String header) {
    return headers.reversed().stream()
        .filter(each -> each.name().equals(header) && each.value() != null)
        .findFirst()
        .map(each -> new String(bytes(each.value()), UTF_8))
        .orElse(null);
  }

  /**
   * The same with other attributes and another body.
   *
   * @param changed texts by name; the others stay as they came
   * @param other null where the body stays
   */
  public Message with(Map<String, String> changed, @Nullable String other) {
    List<Attribute> all =
        new ArrayList<>(
            headers.stream().filter(each -> !changed.containsKey(each.name())).toList());
    changed.forEach((name, value) -> all.add(new Attribute(name, value.getBytes(UTF_8))));
    return new Message(key, all, other == null ? body : other.getBytes(UTF_8));
  }

  /** Eight digits that tell it from any other: after a broker was lost, offsets begin again. */
  public String digest() {
    MessageDigest sha = sha256();
    add(sha, key);
    for (Attribute each : headers) {
      add(sha, each.name().getBytes(UTF_8));
      add(sha, each.value());
    }
    add(sha, body);
    return HexFormat.of().formatHex(sha.digest(), 0, 4);
  }

  private static void add(MessageDigest sha, byte @Nullable [] bytes) {
    byte[] some = bytes(bytes);
    sha.update(ByteBuffer.allocate(4).putInt(bytes == null ? -1 : some.length).flip());
    sha.update(some);
  }

  private static byte[] bytes(byte @Nullable [] bytes) {
    return bytes == null ? new byte[0] : bytes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** No bytes: they may tell of people, and this may end in a log. */
  @Override
  public String toString() {
    return "a record of " + headers.size() + " headers";
  }
}
