package org.ninefifteen.kit.relay.pending;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.model.Disclosure;

/** Unsent events as they are stored, and where: the outbox writes what the relay reads. */
public final class StoredEvents {

  /** The path of the marker that is there while something is unsent. */
  public static final String PENDING = "outbox.pending";

  static final String UNSENT = "outbox.unsent";

  private StoredEvents() {}

  public static void write(List<Envelope> unsent, Document outbox) {
    outbox.append("unsent", unsent.stream().map(StoredEvents::event).toList());
  }

  public static List<Envelope> unsent(Document outbox) {
    return outbox.getList("unsent", Document.class, List.of()).stream()
        .map(StoredEvents::event)
        .toList();
  }

  private static Document event(Envelope event) {
    Document stored =
        new Document("id", event.id())
            .append("source", event.source())
            .append("type", event.type())
            .append("subject", event.subject())
            .append("time", Date.from(event.time()))
            .append("recordedTime", Date.from(event.recordedTime()))
            .append("partnership", event.partnership())
            .append("agency", event.agency())
            .append("marking", event.marking().wire())
            .append("history", event.history())
            .append("data", new Binary(event.data()));
    if (!event.audience().isEmpty()) {
      stored.append("audience", List.copyOf(event.audience()));
    }
    if (event.disclosure() != null) {
      stored
          .append("gateway", event.disclosure().gateway())
          .append("regime", event.disclosure().regime());
    }
    if (event.traceparent() != null) {
      stored.append("traceparent", event.traceparent());
    }
    return stored;
  }

  private static Envelope event(Document document) {
    return new Envelope(
        document.getString("id"),
        document.getString("source"),
        document.getString("type"),
        document.getString("subject"),
        instant(document, "time"),
        instant(document, "recordedTime"),
        document.getString("partnership"),
        document.getString("agency"),
        Set.copyOf(document.getList("audience", String.class, List.of())),
        Marking.ofWire(document.getString("marking")),
        disclosure(document),
        document.getBoolean("history", false),
        document.getString("traceparent"),
        document.get("data", Binary.class).getData());
  }

  private static @Nullable Disclosure disclosure(Document document) {
    String gateway = document.getString("gateway");
    return gateway == null ? null : new Disclosure(gateway, document.getString("regime"));
  }

  private static Instant instant(Document document, String name) {
    return document.getDate(name).toInstant();
  }
}
