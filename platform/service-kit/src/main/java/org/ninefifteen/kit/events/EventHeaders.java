package org.ninefifteen.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Disclosure;

/** CloudEvents 1.0, Kafka binding, binary mode: attributes as headers with the prefix ce_. */
public final class EventHeaders {

  private static final String JSON = "application/json";

  private static final Pattern TRACEPARENT =
      Pattern.compile("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");

  private EventHeaders() {}

  /** Adds the envelope's attributes; the payload is the record's value. */
  public static void write(Envelope event, Headers headers) {
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", event.id());
    add(headers, "ce_source", event.source());
    add(headers, "ce_type", event.type());
    add(headers, "ce_subject", event.subject());
    add(headers, "ce_time", event.time().toString());
    add(headers, "ce_recordedtime", event.recordedTime().toString());
    add(headers, "ce_partnership", event.partnership());
    add(headers, "ce_agency", event.agency());
    if (!event.audience().isEmpty()) {
      add(headers, "ce_audience", String.join(",", event.audience()));
    }
    add(headers, "ce_marking", event.marking().wire());
    if (event.disclosure() != null) {
      add(headers, "ce_gateway", event.disclosure().gateway());
      add(headers, "ce_regime", event.disclosure().regime());
    }
    if (event.history()) {
      add(headers, "ce_history", "true");
    }
    if (event.traceparent() != null) {
      add(headers, "ce_traceparent", event.traceparent());
    }
    add(headers, "content-type", JSON);
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(UTF_8));
  }

  static Envelope read(Headers headers, byte[] data) {
    return read(name -> lastValue(headers, name), data);
  }

  private static @Nullable String lastValue(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }

  static Envelope read(Function<String, @Nullable String> header, byte[] data) {
    if (!"1.0".equals(header.apply("ce_specversion"))) {
      throw new IllegalArgumentException("ce_specversion is not 1.0");
    }
    return new Envelope(
        required(header, "ce_id"),
        required(header, "ce_source"),
        required(header, "ce_type"),
        required(header, "ce_subject"),
        time(header, "ce_time"),
        time(header, "ce_recordedtime"),
        required(header, "ce_partnership"),
        required(header, "ce_agency"),
        audience(header.apply("ce_audience")),
        Marking.ofWire(required(header, "ce_marking")),
        disclosure(header),
        "true".equals(header.apply("ce_history")),
        traceparent(header.apply("ce_traceparent")),
        data);
  }

  /** Nothing depends on it, so that one that is none is no fault of the event. */
  public static @Nullable String traceparent(@Nullable String said) {
    return said != null && TRACEPARENT.matcher(said).matches() ? said : null;
  }

  private static @Nullable Disclosure disclosure(Function<String, @Nullable String> header) {
    return header.apply("ce_gateway") == null
        ? null
        : new Disclosure(required(header, "ce_gateway"), required(header, "ce_regime"));
  }

  /** Nobody named is everybody; a header that is there and names nobody is none of ours. */
  private static Set<String> audience(@Nullable String agencies) {
    if (agencies == null) {
      return Set.of();
    }
    Set<String> named = Set.copyOf(Arrays.asList(agencies.split(",", -1)));
    if (named.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("ce_audience names nobody");
    }
    return named;
  }

  private static String required(Function<String, @Nullable String> header, String name) {
    String value = header.apply(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value;
  }

  private static Instant time(Function<String, @Nullable String> header, String name) {
    try {
      return Instant.parse(required(header, name));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(name + " is not an RFC 3339 time in UTC", e);
    }
  }
}
