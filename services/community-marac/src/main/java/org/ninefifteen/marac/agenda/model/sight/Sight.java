package org.ninefifteen.marac.agenda.model.sight;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.agenda.model.Agenda;
import org.ninefifteen.marac.agenda.model.Item;
import org.ninefifteen.marac.agenda.model.Item.Here;
import org.ninefifteen.marac.agenda.model.Item.Limited;
import org.ninefifteen.marac.agenda.model.Item.Past;
import org.ninefifteen.marac.agenda.model.Shown;
import org.ninefifteen.marac.model.Feed;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Partnership.Agency;
import org.ninefifteen.marac.signals.model.Limit;

/**
 * Shows an agenda to one caller. What rests on something that is not for the caller is shown as
 * being there, with whom to ring; ranks and counts stay those of the call.
 */
public final class Sight {

  private final Partnership partnership;
  private final Predicate<Limit> sees;

  /**
   * For one caller.
   *
   * @param sees whether the caller is within a limit
   */
  public Sight(Partnership partnership, Predicate<Limit> sees) {
    this.partnership = partnership;
    this.sees = sees;
  }

  public List<Shown> items(Agenda agenda) {
    return agenda.items().stream().map(item -> shown(item, agenda)).toList();
  }

  public List<Feed> feeds(Collection<Feed> feeds) {
    return feeds.stream().map(feed -> seesAny(feed.limit()) ? feed : feed.toldOpenly()).toList();
  }

  /** Whom to ring about what all these limits hold for; empty where the caller sees it. */
  public Optional<Ring> ring(Collection<Limit> limits) {
    return limits.stream().filter(sees.negate()).sorted().findFirst().map(this::ring);
  }

  private Shown shown(Item item, Agenda agenda) {
    return ring(item.limits())
        .<Shown>map(ring -> Restricted.of(item, agenda.call().date(), ring))
        .orElseGet(() -> item.with(here(item.here()), past(item.history())));
  }

  private Ring ring(Limit limit) {
    Agency owner = partnership.find(limit.agency()).orElse(null);
    return new Ring(
        limit.agency(), partnership.nameOf(limit.agency()), owner == null ? null : owner.phone());
  }

  private Here here(Here here) {
    boolean seesLast = here.lastPatrol() == null || seesAny(here.lastPatrol().limit());
    return new Here(
        seesLast ? here.lastPatrol() : here.openPatrol(),
        here.cameras().stream().filter(camera -> seesAny(camera.limit())).toList(),
        seesLast ? here.openPatrol() : null);
  }

  private Past past(Past past) {
    List<Limited> hidden =
        past.limited().stream().filter(some -> some.toldBy().stream().noneMatch(sees)).toList();
    return new Past(
        past.incidents28Days() - hidden.stream().mapToInt(Limited::incidents28Days).sum(),
        past.incidents6Months() - hidden.stream().mapToInt(Limited::incidents6Months).sum(),
        past.limited().stream().filter(some -> !hidden.contains(some)).toList());
  }

  private boolean seesAny(@Nullable Limit limit) {
    return limit == null || sees.test(limit);
  }
}
