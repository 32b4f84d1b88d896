package org.ninefifteen.kit.accesslog.files;

import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A signed head, as JSON: the payload of the event as well. */
public final class HeadLine {

  private HeadLine() {}

  public static boolean isOne(JsonNode line) {
    return line.has("signature");
  }

  public static ObjectNode of(Head head) {
    return Lines.object()
        .put("chain", head.position().chain())
        .put("seq", head.position().seq())
        .put("hash", head.position().hash())
        .put("at", head.at().toString())
        .put("key", head.key())
        .put("signature", head.signature());
  }

  /**
   * Reads what {@link #of} wrote, and nothing that differs from it in the least.
   *
   * @throws IllegalArgumentException otherwise
   */
  public static Head read(JsonNode line) {
    Position position =
        new Position(
            Lines.text(line, "chain"), Lines.number(line, "seq"), Lines.text(line, "hash"));
    Head head =
        new Head(
            position,
            Lines.instant(line, "at"),
            Lines.text(line, "key"),
            Lines.text(line, "signature"));
    Lines.requireSame(of(head), line);
    return head;
  }
}
