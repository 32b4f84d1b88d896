package org.ninefifteen.kit.accesslog.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.ALTERED;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.CUT_OFF;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.FALSE_HEAD;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.MISSING;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.REPEATED;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.REWRITTEN;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.UNREADABLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.files.Lines;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.model.SigningKey;
import org.ninefifteen.kit.accesslog.verify.Break.Kind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class VerifierTests {

  /** Of each attack, so that all together are some thousands. */
  private static final int ROUNDS = 300;

  private static final int EDITS = 1_000;

  /** Signatures are what takes time here, so that logs are made once. */
  private static final List<Forged> LOGS =
      IntStream.range(0, 50).mapToObj(seed -> Forged.log(new Random(seed))).toList();

  /** What one does to an exported file; each tells where the first broken entry is then. */
  private enum Attack {
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
  }

  private record Expected(Kind kind, long seq, long line) {}

  @ParameterizedTest
  @EnumSource
  void everyAttackIsSeenAndItsPlaceNamed(Attack attack) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(1_000 + seed);
      Forged log = LOGS.get(seed % LOGS.size());
      List<String> lines = log.lines();
      Expected expected = attack.on(log, lines, random);

      Break first = log.verify(lines).breaks().getFirst();

      assertThat(new Expected(first.kind(), first.seq(), first.line()))
          .as("seed %d: %s", seed, first.sentence())
          .isEqualTo(expected);
      assertThat(first.sentence()).containsIgnoringCase("entry " + expected.seq() + " of medway");
    }
  }

  /** Places are files' lines: also where an edit is of the very fields that say the place. */
  @Test
  void aThousandEditsOfAnyCharacterAreSeenOnTheirLine() {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    for (int seed = 0; seed < EDITS; seed++) {
      Random random = new Random(1_000 + seed);
      Forged log = LOGS.get(seed % LOGS.size());
      List<String> lines = log.lines();
      int i = random.nextInt(lines.size());
      lines.set(i, withOtherCharacter(lines.get(i), random));

      Break first = log.verify(lines).breaks().getFirst();

      assertThat(first.line()).as("seed %d: %s", seed, first.sentence()).isEqualTo(i + 1);
      kinds.merge(first.kind(), 1, Integer::sum);
    }
    assertThat(kinds).containsKeys(UNREADABLE, ALTERED, MISSING);
  }

  @Test
  void whoeverMakesTheHashesAnewIsCaughtByTheNextSignedHead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(1_000 + seed);
      Forged log = LOGS.get(seed % LOGS.size());
      int i = random.nextInt(log.size());
      List<Link> rewritten = log.rewrittenFrom(i, Forged.entry(random));
      long caughtAt = log.signed().stream().filter(s -> s > i).findFirst().orElseThrow();
      long trustedTo = log.signed().stream().filter(s -> s <= i).reduce((a, b) -> b).orElse(0L);

      Break first = log.verify(Forged.lines(rewritten)).breaks().getFirst();

      assertThat(first.kind()).as("seed %d: %s", seed, first.sentence()).isEqualTo(REWRITTEN);
      assertThat(first.line()).isEqualTo(caughtAt);
      assertThat(first.seq()).isEqualTo(trustedTo + 1).isLessThanOrEqualTo(i + 1);
      assertThat(first.sentence()).contains("up to " + caughtAt);
    }
  }

  /** The key's thief signs a rewritten log; the head that was published before gives it away. */
  @Test
  void aRewrittenLogIsCaughtThoughItIsSignedAnewWithTheSameKey() {
    Forged log = Forged.log(new Random(7));
    List<Link> rewritten = log.rewrittenFrom(0, Forged.entry(new Random(8)));
    Head anew = log.key().sign(rewritten.getLast().position(), Forged.MORNING);
    List<String> heads =
        List.of(HeadLine.of(anew).toString(), HeadLine.of(log.heads().getLast()).toString());

    Verdict verdict = log.verify(Forged.lines(rewritten), heads);

    assertThat(verdict.breaks()).extracting(Break::kind).containsExactly(REWRITTEN);
  }

  /** What the log cannot show: the last head is the horizon. */
  @Test
  void whatCameAfterTheLastHeadCanBeTakenAwayUnseenAndIsCounted() {
    Forged log = Forged.log(new Random(3));
    List<String> heads = List.of(HeadLine.of(headAt(log, 1)).toString());

    Verdict whole = log.verify(log.lines(), heads);
    Verdict cut = log.verify(log.lines().subList(0, 1), heads);

    assertThat(whole.isWhole()).isTrue();
    assertThat(whole.entries() - whole.signed()).isEqualTo(log.size() - 1);
    assertThat(cut.isWhole()).isTrue();
    assertThat(cut.entries()).isEqualTo(1);
  }

  @Test
  void anUntouchedLogIsWhole() {
    for (Forged log : LOGS) {
      Verdict verdict = log.verify(log.lines());

      assertThat(verdict.breaks()).isEmpty();
      assertThat(verdict.isWhole()).isTrue();
      assertThat(verdict.entries()).isEqualTo(log.size()).isEqualTo(verdict.signed());
    }
  }

  @Test
  void chainsMayStandBetweenEachOther() {
    Forged log = Forged.log(new Random(1));
    List<Link> other =
        Position.start("camden/letters").links(log.links().stream().map(Link::entry).toList());
    List<String> lines = new ArrayList<>();
    IntStream.range(0, log.size())
        .forEach(i -> lines.addAll(Forged.lines(List.of(log.links().get(i), other.get(i)))));
    Head head = log.key().sign(other.getLast().position(), Forged.MORNING);

    Verdict verdict =
        log.verify(
            lines,
            List.of(HeadLine.of(head).toString(), HeadLine.of(log.heads().getLast()).toString()));

    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.entries()).isEqualTo(2L * log.size());
  }

  @Test
  void aLogWithoutAnyHeadIsNotCalledWhole() {
    Forged log = Forged.log(new Random(1));

    Verdict verdict = log.verify(log.lines(), List.of());

    assertThat(verdict.breaks()).isEmpty();
    assertThat(verdict.unsigned()).containsExactly("medway/letters");
    assertThat(verdict.isWhole()).isFalse();
  }

  @Test
  void aLogThatIsGoneButForItsHeadsIsCutOffAtItsFirstEntry() {
    Forged log = Forged.log(new Random(1));

    assertThat(log.verify(List.of()).breaks())
        .singleElement()
        .satisfies(broken -> assertThat(broken.kind()).isEqualTo(CUT_OFF))
        .satisfies(broken -> assertThat(broken.seq()).isEqualTo(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"chain", "seq", "hash", "at", "signature"})
  void aHeadThatWasEditedIsFalse(String field) {
    Forged log = Forged.log(new Random(1));
    ObjectNode head = HeadLine.of(log.heads().getLast());
    switch (field) {
      case "seq" -> head.put("seq", 1_000);
      case "hash" -> head.put("hash", "ab".repeat(32));
      case "at" -> head.put("at", "2019-02-19T09:15:00Z");
      default -> head.put(field, log.heads().getLast().signature().replace('A', 'B') + "AAAA");
    }

    List<Break> breaks = log.verify(log.lines(), List.of(head.toString())).breaks();

    assertThat(breaks).extracting(Break::kind).containsExactly(FALSE_HEAD);
    assertThat(breaks.getFirst().line()).isEqualTo(log.size() + 1);
  }

  @Test
  void aHeadOfAnotherKeyIsFalse() {
    Forged log = Forged.log(new Random(1));
    Head head = SigningKey.generated().sign(log.links().getLast().position(), Forged.MORNING);

    assertThat(log.verify(log.lines(), List.of(HeadLine.of(head).toString())).breaks())
        .singleElement()
        .satisfies(broken -> assertThat(broken.sentence()).contains("not trusted"));
  }

  private static Head headAt(Forged log, int seq) {
    return log.key().sign(log.links().get(seq - 1).position(), Forged.MORNING);
  }

  /** One field of an entry, apart from those that say its place; the others are edited below. */
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

  private static String withOtherCharacter(String line, Random random) {
    int at = random.nextInt(line.length());
    char was = line.charAt(at);
    char is = (char) random.ints(33, 127).filter(c -> c != was).findFirst().orElseThrow();
    return line.substring(0, at) + is + line.substring(at + 1);
  }
}
