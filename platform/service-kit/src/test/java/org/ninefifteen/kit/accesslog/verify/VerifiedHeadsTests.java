package org.ninefifteen.kit.accesslog.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.CUT_OFF;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.FALSE_HEAD;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.REWRITTEN;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.SigningKey;
import tools.jackson.databind.node.ObjectNode;

/** What signed heads give away that the entries alone would not, and what they do not. */
class VerifiedHeadsTests {

  private static final int ROUNDS = 300;

  @Test
  void whoeverMakesTheHashesAnewIsCaughtByTheNextSignedHead() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(1_000 + seed);
      Forged log = Forged.LOGS.get(seed % Forged.LOGS.size());
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
}
