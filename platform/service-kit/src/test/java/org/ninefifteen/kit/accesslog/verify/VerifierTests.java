package org.ninefifteen.kit.accesslog.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.ALTERED;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.MISSING;
import static org.ninefifteen.kit.accesslog.verify.Break.Kind.UNREADABLE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.model.Head;
import org.ninefifteen.kit.accesslog.model.Link;
import org.ninefifteen.kit.accesslog.model.Position;
import org.ninefifteen.kit.accesslog.verify.Attack.Expected;
import org.ninefifteen.kit.accesslog.verify.Break.Kind;

/** What is done to entries is seen. */
class VerifierTests {

  /** Of each attack, so that all together are some thousands. */
  private static final int ROUNDS = 300;

  private static final int EDITS = 1_000;

  @ParameterizedTest
  @EnumSource
  void everyAttackIsSeenAndItsPlaceNamed(Attack attack) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(1_000 + seed);
      Forged log = Forged.LOGS.get(seed % Forged.LOGS.size());
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
      Forged log = Forged.LOGS.get(seed % Forged.LOGS.size());
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
  void anUntouchedLogIsWhole() {
    for (Forged log : Forged.LOGS) {
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

  private static String withOtherCharacter(String line, Random random) {
    int at = random.nextInt(line.length());
    char was = line.charAt(at);
    char is = (char) random.ints(33, 127).filter(c -> c != was).findFirst().orElseThrow();
    return line.substring(0, at) + is + line.substring(at + 1);
  }
}
