package org.ninefifteen.kit.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Disclosure;

/**
 * An event as it travels: the CloudEvents attributes, our extensions, and the payload as JSON.
 *
 * @param source {@code /partnerships/{partnership}/{topic}}; with the id it names the event
 * @param subject the aggregate's id, which is the record's key too
 * @param time when it occurred
 * @param recordedTime when the publisher accepted it
 * @param audience the agencies that it is for, in the order of their ids; empty is all of the
 *     partnership
 * @param disclosure by what right it tells about people; absent where it tells nothing of them
 * @param history a backfill: it never makes news
 * @param traceparent of the request that it came of, as W3C writes it; absent unless that is traced
 * @param data JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are carried and never compared
public record Envelope(
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    Instant recordedTime,
    String partnership,
    String agency,
    Set<String> audience,
    Marking marking,
    @Nullable Disclosure disclosure,
    boolean history,
    @Nullable String traceparent,
    byte[] data) {

  /** The store keeps milliseconds, and an event resent from it must not differ. */
  public Envelope {
    audience = audience.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(audience));
    time = time.truncatedTo(ChronoUnit.MILLIS);
    recordedTime = recordedTime.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Begins one that is told.
   *
   * @param subject the aggregate's id
   */
  public static EnvelopeBuilder of(String id, String type, String subject) {
    return new EnvelopeBuilder(id, type, subject);
  }

  /** The same event, come of a request that is traced. */
  public Envelope tracedBy(String request) {
    return new Envelope(
        id,
        source,
        type,
        subject,
        time,
        recordedTime,
        partnership,
        agency,
        audience,
        marking,
        disclosure,
        history,
        request,
        data);
  }

  /** The topic is the last part of the source. */
  public String topic() {
    return source.substring(source.lastIndexOf('/') + 1);
  }

  public static String source(String partnership, String topic) {
    return "/partnerships/" + partnership + "/" + topic;
  }

  /**
   * Whom the events of a record are for: its owner as well, as other agencies may act on it.
   *
   * @param named the record's audience; empty is all of the partnership, and stays so
   */
  public static Set<String> audience(Set<String> named, String owner) {
    if (named.isEmpty()) {
      return named;
    }
    Set<String> told = new TreeSet<>(named);
    told.add(owner);
    return told;
  }

  /**
   * Reads a record of Kafka.
   *
   * @throws IllegalArgumentException saying which attribute is missing or wrong, never its value
   */
  public static Envelope from(Headers headers, byte[] data) {
    return EventHeaders.read(headers, data);
  }

  /** The same where the headers came in another form, such as a map. */
  public static Envelope from(Function<String, @Nullable String> header, byte[] data) {
    return EventHeaders.read(header, data);
  }

  /** No payload: it may tell of people, and this ends in logs. */
  @Override
  public String toString() {
    return type + " " + source + "#" + id;
  }
}
