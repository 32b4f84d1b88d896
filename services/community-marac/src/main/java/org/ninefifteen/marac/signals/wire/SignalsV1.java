package org.ninefifteen.marac.signals.wire;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.SignalId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Translates the events of the four publishers, version 1, and never throws. */
public final class SignalsV1 {

  private static final String PREFIX = "org.ninefifteen.";
  private static final String VERSION = ".v1";
  private static final Pattern ANY_VERSION = Pattern.compile("\\.v[0-9]+$");
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");

  private static final byte[] EMPTY = {};

  private static final Map<String, EventReader> READERS = readers();

  private final JsonMapper json = new JsonMapper();

  private static Map<String, EventReader> readers() {
    Map<String, EventReader> readers = new HashMap<>();
    add(readers, "reports", ReportsV1.EVENTS);
    add(readers, "patrols", PatrolsV1.EVENTS);
    add(readers, "hotspot-contacts", ContactsV1.EVENTS);
    add(readers, "cctv-inventory", CamerasV1.EVENTS);
    return Map.copyOf(readers);
  }

  private static void add(
      Map<String, EventReader> readers, String topic, Map<String, EventReader> events) {
    events.forEach((event, reader) -> readers.put(PREFIX + topic + "." + event + VERSION, reader));
  }

  /**
   * Reads one record.
   *
   * @param header a record's header by name, as text
   * @param data the record's value, if it has one
   */
  public Reading read(
      String topic, Function<String, @Nullable String> header, byte @Nullable [] data) {
    Flaws flaws = new Flaws();
    if (data == null) {
      flaws.add("there is no data");
    }
    try {
      Envelope event = Attributes.read(header, data == null ? EMPTY : data, flaws);
      Reading reading = data == null ? new Reading.Ignored() : read(topic, event, flaws);
      return flaws.areNone() ? reading : flaws.malformed();
    } catch (MalformedData e) {
      flaws.add(e.reason());
    } catch (RuntimeException e) {
      // It would fail again for ever: whoever looks at the parked record finds what is at fault.
      if (flaws.areNone()) {
        flaws.add("reading it failed with " + e.getClass().getSimpleName());
      }
    }
    return flaws.malformed();
  }

  private Reading read(String topic, Envelope event, Flaws flaws) {
    EventReader reader = READERS.get(event.type());
    if (reader == null) {
      if (isOfAnotherVersion(event.type())) {
        flaws.add("ce_type is a version that is not known here");
      }
      return new Reading.Ignored();
    }
    Origin origin = origin(topic, event, flaws);
    if (!event.type().startsWith(topic + ".", PREFIX.length())) {
      throw new MalformedData("ce_type is of another topic");
    }
    return new Reading.Understood(reader.read(origin, Payload.of(tree(event), "", flaws)));
  }

  private JsonNode tree(Envelope event) {
    try {
      return json.readTree(event.data());
    } catch (JacksonException e) {
      throw new MalformedData("the data is no JSON");
    }
  }

  private static boolean isOfAnotherVersion(String type) {
    return READERS.containsKey(ANY_VERSION.matcher(type).replaceFirst(VERSION));
  }

  private static Origin origin(String topic, Envelope event, Flaws flaws) {
    if (!flaws.areOf("ce_source")
        && !flaws.areOf("ce_partnership")
        && !event.source().equals(Envelope.source(event.partnership(), topic))) {
      flaws.add("ce_source is of another partnership or topic");
    }
    return new Origin(
        new SignalId(event.source(), flaws.or("-", () -> Bounds.text(event.id(), "ce_id"))),
        flaws.or("-", () -> name(event.partnership(), "ce_partnership")),
        flaws.or("-", () -> name(event.agency(), "ce_agency")),
        flaws.or(Instant.EPOCH, () -> Bounds.time(event.time(), "ce_time")),
        flaws.or(Instant.EPOCH, () -> Bounds.time(event.recordedTime(), "ce_recordedtime")),
        Signal.Marking.valueOf(event.marking().name()),
        event.history(),
        flaws.or(Set.of(), () -> audience(event)));
  }

  private static Set<String> audience(Envelope event) {
    return event.audience().stream().map(each -> name(each, "ce_audience")).collect(toSet());
  }

  private static String name(String name, String header) {
    if (!NAME.matcher(name).matches()) {
      throw new MalformedData(header + " is no name");
    }
    return name;
  }
}
