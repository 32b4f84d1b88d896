package org.ninefifteen.console.review.model;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.ninefifteen.console.item.model.AgencyNames;
import org.ninefifteen.console.item.model.ItemLine;
import org.ninefifteen.console.marac.model.Review;
import org.ninefifteen.console.marac.model.Review.Candidate;
import org.ninefifteen.console.page.model.Frame;
import org.ninefifteen.console.words.model.SpokenClock;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * The candidates of a month's case review, by what they are.
 *
 * @param others whom to ring about each of those that the agency may not see
 */
public record ReviewPage(
    Frame frame,
    String month,
    Step previous,
    Step next,
    List<Group> groups,
    List<String> others,
    Review review) {

  /** The month before or after. */
  public record Step(YearMonth month, String words) {
    static Step to(YearMonth month) {
      return new Step(month, SpokenClock.month(month));
    }
  }

  /** The candidates of one kind of subject; a kind without any is not shown. */
  public record Group(String title, List<CandidateLine> candidates) {}

  /** The subjects of a case, in the order of the meeting. */
  private enum Subject {
    VICTIM("Repeat victims"),
    ALLEGED_PERPETRATOR("Alleged perpetrators"),
    LOCATION("Repeat locations");

    private final String title;

    Subject(String title) {
      this.title = title;
    }

    Group group(List<Candidate> candidates, Function<Candidate, CandidateLine> line) {
      return new Group(
          title,
          candidates.stream().filter(each -> each.subject().equals(name())).map(line).toList());
    }
  }

  public static ReviewPage of(Review review, AgencyNames names, SpokenTimes times) {
    return new ReviewPage(
        new Frame(
            review.partnership(),
            review.name(),
            review.marking(),
            times.time(times.now()),
            Frame.Part.REVIEWS),
        SpokenClock.month(review.month()),
        Step.to(review.month().minusMonths(1)),
        Step.to(review.month().plusMonths(1)),
        Arrays.stream(Subject.values())
            .map(s -> s.group(review.candidates(), c -> CandidateLine.of(c, times, names)))
            .filter(group -> !group.candidates().isEmpty())
            .toList(),
        review.candidates().stream()
            .filter(Candidate::restricted)
            .map(candidate -> ItemLine.ring(candidate.ring(), names))
            .toList(),
        review);
  }
}
