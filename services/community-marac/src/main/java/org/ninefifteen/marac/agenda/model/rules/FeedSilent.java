package org.ninefifteen.marac.agenda.model.rules;

import java.util.List;
import java.util.Optional;
import org.ninefifteen.marac.agenda.model.matters.Matter;
import org.ninefifteen.marac.agenda.model.matters.Reason;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Policy;
import org.ninefifteen.marac.model.Words;

/** An agency that used to speak has fallen silent. Who never spoke has nothing to be named by. */
public record FeedSilent() implements Rule {

  public static final String NAME = "feed-silent";

  @Override
  public Optional<Reason> find(Matter matter, Policy policy) {
    return Optional.ofNullable(matter.feed())
        .filter(feed -> feed.state() == Feed.State.SILENT)
        .flatMap(feed -> reason(feed, matter, policy));
  }

  private static Optional<Reason> reason(Feed feed, Matter matter, Policy policy) {
    if (feed.last() == null || feed.lastSpoke() == null) {
      return Optional.empty();
    }
    String since = Words.moment(feed.lastSpoke(), matter.call().cutoff(), policy.calendar().zone());
    return Optional.of(
        new Reason(
            NAME, policy.weightOf(NAME), List.of(feed.last()), "nothing heard since " + since));
  }
}
