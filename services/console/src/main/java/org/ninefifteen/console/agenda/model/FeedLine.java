package org.ninefifteen.console.agenda.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Agenda;
import org.ninefifteen.console.marac.model.Feed;
import org.ninefifteen.console.words.model.Spoken;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * When an agency last spoke.
 *
 * @param alarm the word that stands out; absent where all is well
 * @param meaning where a silence leaves the call
 */
public record FeedLine(
    String name,
    boolean speaks,
    @Nullable String alarm,
    @Nullable Spoken spoke,
    @Nullable String meaning) {

  /** Whoever is missing comes first: that is what the chair must say. */
  static List<FeedLine> all(Agenda agenda, SpokenTimes times) {
    Instant from = agenda.window() == null ? null : agenda.window().from();
    return agenda.feeds().stream()
        .map(feed -> of(feed, from, times))
        .sorted(Comparator.comparing(FeedLine::speaks))
        .toList();
  }

  private static FeedLine of(Feed feed, @Nullable Instant from, SpokenTimes times) {
    Instant last = feed.lastSpoke();
    if (last == null || feed.state() == Feed.State.NEVER) {
      return new FeedLine(
          feed.called(), false, "Never spoken", null, "Nothing of theirs is on this call.");
    }
    return feed.state() == Feed.State.SPEAKING
        ? new FeedLine(feed.called(), true, null, times.ago(last), gap(last, from, times.now()))
        : new FeedLine(feed.called(), false, "Silent", times.at(last), meaning(last, from));
  }

  /** Hours ago is no alarm, but the call should know what it has. */
  private static @Nullable String gap(Instant last, @Nullable Instant from, Instant now) {
    if (last.isAfter(now.minus(Duration.ofHours(1)))) {
      return null;
    }
    return from != null && last.isBefore(from)
        ? "Nothing of theirs is on this call."
        : "Nothing since.";
  }

  private static String meaning(Instant last, @Nullable Instant from) {
    return from != null && last.isBefore(from)
        ? "Nothing of theirs is on this call."
        : "Their part is complete up to then.";
  }
}
