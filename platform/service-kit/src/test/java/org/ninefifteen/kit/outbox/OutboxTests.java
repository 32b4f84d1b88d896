package org.ninefifteen.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.events.Marking;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.model.Rejected;

class OutboxTests {

  private static final Answer ANSWER = Answer.created("/things/t1", "{}");
  private static final Attempt KEYLESS = attempt(null, "a");

  @Test
  void isPendingWhileSomethingIsUnsent() {
    assertThat(Outbox.of(List.of(event("e1", 5))).pending()).isEqualTo("0000000000005|e1|0");
    assertThat(Outbox.of(List.of()).pending()).isNull();
  }

  /** A mark for what was known before must not meet what came since. */
  @Test
  void hasAnotherMarkerAfterEachChange() {
    Outbox first = Outbox.of(List.of(event("e1", 5)), attempt("k1", "a"), ANSWER);

    Outbox more = first.with(List.of(event("e2", 7)), attempt("k2", "a"), ANSWER);
    Outbox answeredOnly = first.with(List.of(), attempt("k2", "a"), ANSWER);

    assertThat(more.pending()).isEqualTo("0000000000005|e2|2");
    assertThat(answeredOnly.pending()).isEqualTo("0000000000005|e1|2");
    assertThat(more.unsent()).extracting(Envelope::id).containsExactly("e1", "e2");
  }

  @Test
  void sortsByAge() {
    assertThat(Outbox.since(999)).isLessThan(Outbox.since(1_550_567_700_000L));
  }

  @Test
  void remembersTheLatestHundredAnswers() {
    Outbox outbox = Outbox.of(List.of(), KEYLESS, ANSWER);
    for (int i = 0; i < 120; i++) {
      outbox = outbox.with(List.of(), attempt("k" + i, "a"), ANSWER);
    }

    assertThat(outbox.answered()).hasSize(100);
    assertThat(outbox.answered().getLast().key()).isEqualTo(attempt("k119", "a").key());
  }

  @Test
  void comesBackFromTheStoreAsItWas() {
    Outbox outbox = Outbox.of(List.of(event("e1", 5)), attempt("k1", "a"), ANSWER);

    Outbox back = OutboxMapping.read(OutboxMapping.write(outbox));

    assertThat(back.answered()).isEqualTo(outbox.answered());
    assertThat(back.pending()).isEqualTo(outbox.pending());
    assertThat(back.unsent()).usingRecursiveComparison().isEqualTo(outbox.unsent());
  }

  /** A sparse index holds what is there, and two empty values would collide in it. */
  @Test
  void storesNothingWhereThereIsNothing() {
    assertThat(OutboxMapping.write(Outbox.of(List.of(), KEYLESS, ANSWER))).isEmpty();
  }

  @Test
  void answersTheSameAttemptAgainAndRefusesAnother() {
    Outbox outbox = Outbox.of(List.of(), attempt("k1", "a"), ANSWER);

    assertThat(attempt("k1", "a").earlierAnswer(outbox.answered())).contains(ANSWER);
    assertThat(attempt("k2", "a").earlierAnswer(outbox.answered())).isEmpty();
    assertThat(KEYLESS.earlierAnswer(outbox.answered())).isEmpty();
    assertThatThrownBy(() -> attempt("k1", "b").earlierAnswer(outbox.answered()))
        .isInstanceOfSatisfying(
            Rejected.class, e -> assertThat(e.code()).isEqualTo("idempotency-key-reused"));
  }

  /** Whoever reads the store could try what a body may have said of people, until it fits. */
  @Test
  void keepsNothingOfABodyThatCanBeTriedWithoutTheKey() {
    Attempt attempt = attempt("k1", "a");

    assertThat(attempt.digest()).isNotEqualTo(attempt("k2", "a").digest());
    assertThat(attempt.key()).isNotEqualTo(attempt("k2", "a").key()).doesNotContain("k1");
    assertThat(attempt).isEqualTo(attempt("k1", "a"));
    assertThat(attempt("k1", "b").key()).isEqualTo(attempt.key());
  }

  @Test
  void keepsAgenciesAndPathsApart() {
    Outbox outbox = Outbox.of(List.of(), attempt("k1", "a"), ANSWER);
    byte[] body = "a".getBytes(UTF_8);

    assertThat(Attempt.of("others", "/things", "k1", body).earlierAnswer(outbox.answered()))
        .isEmpty();
    assertThat(Attempt.of("kent-police", "/else", "k1", body).earlierAnswer(outbox.answered()))
        .isEmpty();
  }

  private static Attempt attempt(@Nullable String key, String body) {
    return Attempt.of("kent-police", "/things", key, body.getBytes(UTF_8));
  }

  private static Envelope event(String id, long recorded) {
    return Envelope.of(id, "org.ninefifteen.things.thing-made.v1", "t1")
        .from("medway", "things", "kent-police")
        .at(Instant.ofEpochMilli(recorded), Instant.ofEpochMilli(recorded))
        .marking(Marking.OFFICIAL)
        .audience(Set.of("kent-police"), "kent-police")
        .disclosure(new Disclosure("CONSENT", "UK-GDPR"))
        .data("{}".getBytes(UTF_8));
  }
}
