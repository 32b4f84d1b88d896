package org.ninefifteen.kit.accesslog.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Bytes that mean one thing, without a format that could be written in two ways.
 *
 * <ul>
 *   <li>a number: 8 bytes, big-endian, two's complement
 *   <li>an instant: the number of milliseconds since 1970-01-01T00:00:00Z
 *   <li>a text: the count of its UTF-8 bytes in 4 bytes, big-endian, then those bytes
 *   <li>a list: the count of its elements in 4 bytes, big-endian, then each of them
 *   <li>a hash: its 32 bytes
 * </ul>
 *
 * A link is the text {@code nine-fifteen.access-log.entry.v1}, then chain (text), seq (number), at
 * (instant), caller, agency, partnership, action (texts), records (list of pairs of texts: record,
 * agency), subjects (list of texts), purpose (text; empty where there is none), recipients (list of
 * texts). Its hash is SHA-256 over the hash before it (32 zero bytes before the first) and this. A
 * head is the text {@code nine-fifteen.access-log.head.v1}, then chain (text), seq (number), hash,
 * at (instant), key (text).
 */
final class Canonical {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);

  static byte[] of(String chain, long seq, Entry entry) {
    Canonical to =
        new Canonical()
            .text("nine-fifteen.access-log.entry.v1")
            .text(chain)
            .number(seq)
            .instant(entry.at())
            .text(entry.caller())
            .text(entry.agency())
            .text(entry.partnership())
            .text(entry.action().name())
            .count(entry.records());
    entry.records().forEach(held -> to.text(held.record()).text(held.agency()));
    return to.texts(entry.subjects())
        .text(entry.purpose() == null ? "" : entry.purpose())
        .texts(entry.recipients())
        .bytes();
  }

  static byte[] of(Position position, Instant at, String key) {
    return new Canonical()
        .text("nine-fifteen.access-log.head.v1")
        .text(position.chain())
        .number(position.seq())
        .hash(position.hash())
        .instant(at)
        .text(key)
        .bytes();
  }

  private Canonical text(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    return count(utf8.length).raw(utf8);
  }

  private Canonical texts(List<String> texts) {
    count(texts);
    texts.forEach(this::text);
    return this;
  }

  private Canonical number(long number) {
    return raw(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  private Canonical instant(Instant at) {
    return number(at.toEpochMilli());
  }

  private Canonical hash(String hex) {
    return raw(HexFormat.of().parseHex(hex));
  }

  private Canonical count(List<?> list) {
    return count(list.size());
  }

  private Canonical count(int count) {
    return raw(ByteBuffer.allocate(Integer.BYTES).putInt(count).array());
  }

  private Canonical raw(byte[] some) {
    bytes.writeBytes(some);
    return this;
  }

  private byte[] bytes() {
    return bytes.toByteArray();
  }
}
