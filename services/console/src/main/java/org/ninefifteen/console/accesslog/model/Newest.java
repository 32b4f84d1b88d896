package org.ninefifteen.console.accesslog.model;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * The newest entries of several logs, as one list.
 *
 * @param total of all that there are in those that answered
 */
record Newest(List<Line> lines, long total) {

  /** How many a page has, or a few more. */
  static final int A_PAGE = 50;

  /** An entry and the log that it is in. */
  record Line(Keeper keeper, Entry entry) {}

  Newest {
    lines = List.copyOf(lines);
  }

  static Newest of(List<Answer> answers) {
    List<Line> all =
        answers.stream()
            .flatMap(Newest::lines)
            .sorted(comparing((Line line) -> line.entry().at()).reversed())
            .toList();
    return new Newest(aPageOf(all), answers.stream().mapToLong(Answer::total).sum());
  }

  private static Stream<Line> lines(Answer answer) {
    return answer.items().stream().map(entry -> new Line(answer.keeper(), entry));
  }

  /** It ends between two moments: the next one begins before its last, and leaves nothing out. */
  private static List<Line> aPageOf(List<Line> all) {
    if (all.size() <= A_PAGE) {
      return all;
    }
    Instant last = all.get(A_PAGE - 1).entry().at();
    return all.stream().takeWhile(line -> !line.entry().at().isBefore(last)).toList();
  }

  boolean hasOlder() {
    return !lines.isEmpty() && lines.size() < total;
  }

  Instant end() {
    return lines.getLast().entry().at();
  }
}
