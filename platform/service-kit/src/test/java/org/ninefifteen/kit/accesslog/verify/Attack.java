package org.ninefifteen.kit.accesslog.verify;

import static org.ninefifteen.kit.accesslog.verify.Break.Kind.ALTERED;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.CUT_OFF;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.MISSING;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.REPEATED;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.ninefifteen.kit.accesslog.files.Lines;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.verify.Break.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What one does to an exported file; each tells where the first broken entry is then. */
enum Attack {
  EDIT {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int i = random.nextInt(log.size());
      lines.set(i, edited(lines.get(i), random));
      return new Expected(ALTERED, i + 1, i + 1);
    }
  },
  DELETE {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int i = random.nextInt(log.size() - 1);
      lines.remove(i);
      return new Expected(MISSING, i + 1, i + 1);
    }
  },
  REORDER {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int i = random.nextInt(log.size() - 1);
      int j = random.nextInt(i + 1, log.size());
      Collections.swap(lines, i, j);
      return new Expected(MISSING, i + 1, i + 1);
    }
  },
  TRUNCATE {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int kept = random.nextInt(log.size());
      lines.subList(kept, lines.size()).clear();
      return new Expected(CUT_OFF, kept + 1, 0);
    }
  },
  DUPLICATE {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int i = random.nextInt(log.size());
      int at = random.nextInt(i + 1, log.size() + 1);
      lines.add(at, lines.get(i));
      return new Expected(REPEATED, i + 1, at + 1);
    }
  },
  /** Its hash fits what went before it, so that the true one seems to come again. */
  INSERT {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int at =
          random
              .ints(0, log.size())
              .limit(100)
              .filter(i -> !log.signed().contains(i + 1L))
              .findFirst()
              .orElse(-1);
      if (at < 0) {
        return DELETE.on(log, lines, random);
      }
      Position before =
          at == 0 ? Position.start("medway/letters") : log.links().get(at - 1).position();
      Link inserted = before.next(Forged.entry(random));
      lines.add(at, Forged.lines(List.of(inserted)).getFirst());
      return new Expected(REPEATED, at + 1, at + 2);
    }
  },
  /** Made up without the hash of what went before it. */
  INSERT_BLINDLY {
    @Override
    Expected on(Forged log, List<String> lines, Random random) {
      int at = random.nextInt(1, log.size());
      Link inserted =
          new Position("medway/letters", at, "ab".repeat(32)).next(Forged.entry(random));
      lines.add(at, Forged.lines(List.of(inserted)).getFirst());
      return new Expected(ALTERED, at + 1, at + 1);
    }
  };

  abstract Expected on(Forged log, List<String> lines, Random random);

  record Expected(Kind kind, long seq, long line) {}

  /**
   * One field of an entry, apart from those that say its place: an edit of any character tries
   * these.
   */
  private static String edited(String line, Random random) {
    ObjectNode json = (ObjectNode) Lines.parse(line);
    List<Consumer<ObjectNode>> edits =
        List.of(
            e -> e.put("at", "2020-01-01T00:00:00Z"),
            e -> e.put("caller", e.path("caller").asString() + "x"),
            e -> e.put("agency", "someone-else"),
            e -> e.put("partnership", "camden"),
            e -> e.put("purpose", "another"),
            e -> e.put("hash", "cd".repeat(32)),
            e -> ((ArrayNode) e.path("subjects")).add("one-more"),
            e -> ((ArrayNode) e.path("recipients")).add("one-more"),
            e ->
                ((ArrayNode) e.path("records"))
                    .addObject()
                    .put("record", "letters/0")
                    .put("agency", "a"),
            e -> {
              String was = e.path("action").asString();
              e.put("action", was.equals("ERASURE") ? "CONSULTATION" : "ERASURE");
            });
    edits.get(random.nextInt(edits.size())).accept(json);
    return json.toString();
  }
}
