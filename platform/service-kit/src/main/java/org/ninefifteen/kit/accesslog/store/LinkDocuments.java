package org.ninefifteen.kit.accesslog.store;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.accesslog.model.Link;

/** An entry in its place, as a document. */
final class LinkDocuments {

  private LinkDocuments() {}

  static Document written(Link link) {
    Entry entry = link.entry();
    return new Document("_id", Places.id(link.chain(), link.seq()))
        .append("chain", link.chain())
        .append("seq", link.seq())
        .append("at", Date.from(entry.at()))
        .append("caller", entry.caller())
        .append("agency", entry.agency())
        .append("partnership", entry.partnership())
        .append("action", entry.action().name())
        .append("records", entry.records().stream().map(LinkDocuments::written).toList())
        .append("subjects", entry.subjects())
        .append("purpose", entry.purpose())
        .append("recipients", entry.recipients())
        .append("hash", link.hash());
  }

  private static Document written(Held held) {
    return new Document("record", held.record()).append("agency", held.agency());
  }

  static Link read(Document document) {
    return new Link(
        document.getString("chain"),
        document.get("seq", Number.class).longValue(),
        entry(document),
        document.getString("hash"));
  }

  private static Entry entry(Document document) {
    List<Held> records =
        document.getList("records", Document.class).stream()
            .map(held -> new Held(held.getString("record"), held.getString("agency")))
            .toList();
    return new Entry(
        document.getDate("at").toInstant(),
        document.getString("caller"),
        document.getString("agency"),
        document.getString("partnership"),
        Action.valueOf(document.getString("action")),
        records,
        document.getList("subjects", String.class),
        document.getString("purpose"),
        document.getList("recipients", String.class));
  }
}
