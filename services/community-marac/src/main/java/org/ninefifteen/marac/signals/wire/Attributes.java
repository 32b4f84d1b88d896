package org.ninefifteen.marac.signals.wire;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;

/** Reads the envelope to its end, where the kit stops at the first attribute that is wrong. */
final class Attributes {

  private static final String TIME = "2000-01-01T00:00:00Z";

  private static final Map<String, String> STAND_INS =
      Map.ofEntries(
          Map.entry("ce_specversion", "1.0"),
          Map.entry("ce_id", "id"),
          Map.entry("ce_source", "source"),
          Map.entry("ce_type", "type"),
          Map.entry("ce_subject", "subject"),
          Map.entry("ce_time", TIME),
          Map.entry("ce_recordedtime", TIME),
          Map.entry("ce_partnership", "partnership"),
          Map.entry("ce_agency", "agency"),
          Map.entry("ce_audience", "agency"),
          Map.entry("ce_marking", "OFFICIAL"),
          Map.entry("ce_gateway", "gateway"),
          Map.entry("ce_regime", "regime"));

  private Attributes() {}

  static Envelope read(Function<String, @Nullable String> header, byte[] data, Flaws flaws) {
    Map<String, String> instead = new HashMap<>();
    while (true) {
      try {
        return Envelope.from(
            name -> instead.containsKey(name) ? instead.get(name) : header.apply(name), data);
      } catch (IllegalArgumentException e) {
        String flaw = flaw(e);
        flaws.add(flaw);
        String name = flaw.substring(0, flaw.indexOf(' '));
        String standIn = STAND_INS.get(name);
        if (standIn == null || instead.put(name, standIn) != null) {
          throw new MalformedData(flaw);
        }
      }
    }
  }

  /** The kit's message begins with the attribute, but for the one that is an enum of its own. */
  private static String flaw(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("ce_") ? message : "ce_marking is unknown";
  }
}
