package org.ninefifteen.kit.accesslog.files;

import java.util.List;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.accesslog.model.Link;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An entry in its place, as JSON. */
public final class LinkLine {

  private LinkLine() {}

  public static ObjectNode of(Link link) {
    Entry entry = link.entry();
    ObjectNode line =
        Lines.object()
            .put("chain", link.chain())
            .put("seq", link.seq())
            .put("at", entry.at().toString())
            .put("caller", entry.caller())
            .put("agency", entry.agency())
            .put("partnership", entry.partnership())
            .put("action", entry.action().name());
    ArrayNode records = line.putArray("records");
    entry.records().forEach(held -> write(held, records.addObject()));
    entry.subjects().forEach(line.putArray("subjects")::add);
    if (entry.purpose() != null) {
      line.put("purpose", entry.purpose());
    }
    entry.recipients().forEach(line.putArray("recipients")::add);
    return line.put("hash", link.hash());
  }

  private static void write(Held held, ObjectNode to) {
    to.put("record", held.record()).put("agency", held.agency());
  }

  /**
   * Reads what {@link #of} wrote, and nothing that differs from it in the least.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static Link read(JsonNode line) {
    Link link =
        new Link(
            Lines.text(line, "chain"),
            Lines.number(line, "seq"),
            entry(line),
            Lines.text(line, "hash"));
    Lines.requireSame(of(link), line);
    return link;
  }

  private static Entry entry(JsonNode line) {
    return new Entry(
        Lines.instant(line, "at"),
        Lines.text(line, "caller"),
        Lines.text(line, "agency"),
        Lines.text(line, "partnership"),
        Action.valueOf(Lines.text(line, "action")),
        line.path("records").valueStream().map(LinkLine::held).toList(),
        texts(line.path("subjects")),
        line.path("purpose").asString(null),
        texts(line.path("recipients")));
  }

  private static Held held(JsonNode held) {
    return new Held(Lines.text(held, "record"), Lines.text(held, "agency"));
  }

  private static List<String> texts(JsonNode texts) {
    return texts.valueStream().map(JsonNode::asString).toList();
  }
}
