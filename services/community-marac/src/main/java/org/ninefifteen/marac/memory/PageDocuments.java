package org.ninefifteen.marac.memory;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.marac.memory.model.PageEntry;
import org.ninefifteen.marac.signals.model.SignalId;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.Trace;

/** Pages as documents: short names, for a busy page has thousands of entries. */
public final class PageDocuments {

  static final String ENTRIES = "entries";
  static final String TITLE = "title";

  private PageDocuments() {}

  /** The traces of a page as far as one reaches, in no order. */
  public static List<Trace> read(Reach reach, Document page) {
    String id = page.getString("_id");
    String partnership = id.substring(0, id.indexOf('|'));
    return page.get(ENTRIES, new Document()).entrySet().stream()
        .map(entry -> trace(partnership, entry.getKey(), (Document) entry.getValue()))
        .filter(trace -> reach.sees(trace.audience(), trace.agency()))
        .toList();
  }

  /** The fields of the traces that were recorded before, but for those of signals that are kept. */
  public static List<String> olderThan(Document page, Instant boundary, Set<SignalId> kept) {
    String id = page.getString("_id");
    String partnership = id.substring(0, id.indexOf('|'));
    return page.get(ENTRIES, new Document()).entrySet().stream()
        .map(entry ->
            Map.entry(
                entry.getKey(), trace(partnership, entry.getKey(), (Document) entry.getValue())))
        .filter(entry -> entry.getValue().recordedAt().isBefore(boundary))
        .filter(entry -> !kept.contains(entry.getValue().signal()))
        .map(entry -> ENTRIES + "." + entry.getKey())
        .toList();
  }

  /** Of whom or what the page is: the last part of its name. */
  public static SubjectKey subject(Document page) {
    String id = page.getString("_id");
    return SubjectKey.of(id.substring(id.indexOf('|', id.indexOf('|') + 1) + 1));
  }

  /** What the page's subject is called, if anybody has named it. */
  public static @Nullable String title(Document page) {
    return page.getString(TITLE);
  }

  /** The name of an entry: unique on its page, the same whenever the signal comes. */
  static String name(PageEntry entry) {
    SignalId id = entry.trace().signal();
    String topic = id.source().substring(id.source().lastIndexOf('/') + 1);
    String suffix = entry.number() == 0 ? "" : "~" + entry.number();
    return topic + "#" + FieldNames.escaped(id.id()) + suffix;
  }

  static Document entry(Trace trace) {
    Document document = new Document("k", trace.kind().name()).append("a", trace.agency());
    document.append("o", Date.from(trace.occurredAt())).append("r", Date.from(trace.recordedAt()));
    document.append("t", trace.thing());
    Fields.put(document, "d", trace.detail());
    Fields.put(document, "l", trace.label());
    Fields.put(document, "p", Fields.point(trace.at()));
    Fields.putCodes(document, "u", trace.audience());
    return document;
  }

  private static Trace trace(String partnership, String name, Document entry) {
    return new Trace(
        signal(partnership, name),
        Trace.Kind.valueOf(entry.getString("k")),
        entry.getString("a"),
        Objects.requireNonNull(entry.getDate("o")).toInstant(),
        Objects.requireNonNull(entry.getDate("r")).toInstant(),
        entry.getString("t"),
        entry.getString("d"),
        entry.getString("l"),
        Fields.point(entry.getList("p", Double.class)),
        Fields.codes(entry, "u"));
  }

  private static SignalId signal(String partnership, String name) {
    int topicEnds = name.indexOf('#');
    int idEnds = name.indexOf('~') < 0 ? name.length() : name.indexOf('~');
    return new SignalId(
        Envelope.source(partnership, name.substring(0, topicEnds)),
        FieldNames.unescaped(name.substring(topicEnds + 1, idEnds)));
  }
}
