package org.ninefifteen.marac.signals.wire;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.SignalId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Translates the events of the four publishers, version 1, and never throws. */
public final class SignalsV1 {

  private static final String PREFIX = "org.ninefifteen.";
  private static final String VERSION = ".v1";
  private static final Pattern ANY_VERSION = Pattern.compile("\\.v[0-9]+$");
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,100}");

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
    try {
      return data == null
          ? new Reading.Malformed("there is no data")
          : read(topic, Envelope.from(header, data));
    } catch (MalformedData e) {
      return new Reading.Malformed(e.reason());
    } catch (JacksonException e) {
      return new Reading.Malformed("the data is no JSON");
    } catch (IllegalArgumentException e) {
      // From the envelope, which names the attribute that is wrong and never its value.
      return new Reading.Malformed(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      // It would fail again for ever: whoever looks at the parked record finds what is at fault.
      return new Reading.Malformed("reading it failed with " + e.getClass().getSimpleName());
    }
  }

  private Reading read(String topic, Envelope event) {
    EventReader reader = READERS.get(event.type());
    if (reader == null) {
      return isOfAnotherVersion(event.type())
          ? new Reading.Malformed("ce_type is a version that is not known here")
          : new Reading.Ignored();
    }
    if (!event.type().startsWith(topic + ".", PREFIX.length())) {
      return new Reading.Malformed("ce_type is of another topic");
    }
    Payload data = Payload.of(json.readTree(event.data()), "");
    return new Reading.Understood(reader.read(origin(topic, event), data));
  }

  private static boolean isOfAnotherVersion(String type) {
    return READERS.containsKey(ANY_VERSION.matcher(type).replaceFirst(VERSION));
  }

  private static Origin origin(String topic, Envelope event) {
    if (!event.source().equals(Envelope.source(event.partnership(), topic))) {
      throw new MalformedData("ce_source is of another partnership or topic");
    }
    return new Origin(
        new SignalId(event.source(), Bounds.text(event.id(), "ce_id")),
        name(event.partnership(), "ce_partnership"),
        name(event.agency(), "ce_agency"),
        Bounds.time(event.time(), "ce_time"),
        Bounds.time(event.recordedTime(), "ce_recordedtime"),
        Signal.Marking.valueOf(event.marking().name()),
        event.history(),
        event.audience().stream().map(each -> name(each, "ce_audience")).collect(toSet()));
  }

  private static String name(String name, String header) {
    if (!NAME.matcher(name).matches()) {
      throw new MalformedData(header + " is no name");
    }
    return name;
  }
}
