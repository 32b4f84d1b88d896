package org.ninefifteen.marac.memory;

import java.util.Date;
import org.bson.Document;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.marac.signals.model.Signal.Origin;
import org.ninefifteen.marac.signals.model.SignalId;

/** Signals as documents of the inbox and the archive; what a mapper would cost is half a replay. */
public final class SignalDocuments {

  private SignalDocuments() {}

  /** A document whose {@code _id} is the signal's name. */
  public static Document write(Signal signal) {
    Origin origin = signal.origin();
    Document document = new Document("_id", origin.id().toString());
    document.append("partnership", origin.partnership());
    document.append("agency", origin.agency());
    document.append("occurredAt", Date.from(origin.occurredAt()));
    document.append("recordedAt", Date.from(origin.recordedAt()));
    document.append("marking", origin.marking().name());
    if (origin.history()) {
      document.append("history", true);
    }
    Fields.putCodes(document, "audience", origin.audience());
    SignalFields.write(signal, document);
    return document;
  }

  /** The signal of a document. */
  public static Signal read(Document document) {
    Origin origin =
        new Origin(
            id(document.getString("_id")),
            document.getString("partnership"),
            document.getString("agency"),
            document.getDate("occurredAt").toInstant(),
            document.getDate("recordedAt").toInstant(),
            Signal.Marking.valueOf(document.getString("marking")),
            document.getBoolean("history", false),
            Fields.codes(document, "audience"));
    return SignalReading.of(origin, document);
  }

  /** The source holds no {@code #}, an event's id may. */
  public static SignalId id(String text) {
    int at = text.indexOf('#');
    return new SignalId(text.substring(0, at), text.substring(at + 1));
  }
}
