package org.ninefifteen.kit.outbox;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Answered;
import org.ninefifteen.kit.idempotency.Attempt;

/**
 * What a document still has to tell, and which requests it has answered.
 *
 * @param unsent oldest first
 * @param answered the latest {@value #KEPT_ANSWERS} that came with a key
 * @param pending present only while something is unsent: since when, the latest event's id, how
 *     many answers. It names this state of the outbox, sorts by age, and is unique.
 */
public record Outbox(List<Envelope> unsent, List<Answered> answered, @Nullable String pending) {

  private static final int KEPT_ANSWERS = 100;

  public Outbox {
    unsent = List.copyOf(unsent);
    answered = List.copyOf(answered);
  }

  /** The outbox of a new document. */
  public static Outbox of(List<Envelope> events, Attempt attempt, Answer answer) {
    return new Outbox(List.of(), List.of(), null).with(events, attempt, answer);
  }

  /** The outbox of a new document that nobody waits for. */
  public static Outbox of(List<Envelope> events) {
    return new Outbox(events, List.of(), marker(events, 0));
  }

  /** The same after a change. */
  public Outbox with(List<Envelope> events, Attempt attempt, Answer answer) {
    List<Envelope> all = Stream.concat(unsent.stream(), events.stream()).toList();
    List<Answered> answers =
        Stream.concat(answered.stream(), attempt.answered(answer).stream()).toList();
    return new Outbox(all, latest(answers), marker(all, answers.size()));
  }

  private static List<Answered> latest(List<Answered> answers) {
    return answers.subList(Math.max(0, answers.size() - KEPT_ANSWERS), answers.size());
  }

  private static @Nullable String marker(List<Envelope> events, int answers) {
    if (events.isEmpty()) {
      return null;
    }
    long since = events.getFirst().recordedTime().toEpochMilli();
    return since(since) + "|" + events.getLast().id() + "|" + answers;
  }

  /** As texts these sort like the times: thirteen digits last until the year 2286. */
  static String since(long millis) {
    return "%013d".formatted(millis);
  }
}
