package org.ninefifteen.console.item.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Item;
import org.ninefifteen.console.marac.model.Item.Fresh;
import org.ninefifteen.console.marac.model.Item.Place;
import org.ninefifteen.console.marac.model.Reason;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * An item as it is read aloud.
 *
 * @param where what the title does not say of the place already
 * @param reasons the heaviest first; they add up to the score
 * @param fresh "2 reports of 1 incident, 1 outreach contact"
 * @param ring "Kent Police on 01632 960100": whom to ring, where the agency of whoever reads may
 *     not see more than that there is an item
 * @param erased what stands where the person was whom it is about
 * @param from "Kent Police and Medway Council Housing"
 */
public record ItemLine(
    String id,
    int rank,
    String title,
    @Nullable String where,
    int score,
    boolean late,
    List<Reason> reasons,
    @Nullable String fresh,
    @Nullable String from,
    @Nullable HereLine here,
    int signals,
    HistoryLine history,
    @Nullable String ring,
    @Nullable Tombstone erased) {

  public static ItemLine of(Item item, SpokenTimes times, AgencyNames names) {
    Fresh fresh = item.fresh();
    return new ItemLine(
        item.id(),
        item.rank(),
        item.title(),
        where(item.title(), item.place()),
        item.score(),
        item.late(),
        Reason.heaviestFirst(item.reasons()),
        fresh == null ? null : FreshLine.of(fresh),
        fresh == null ? null : names.and(fresh.agencies()),
        isSomewhere(item.place()) ? HereLine.of(item.here(), times) : null,
        item.signals().size(),
        HistoryLine.of(item),
        item.restricted() ? ring(item.ring(), names) : null,
        Tombstone.of(item.erased(), times));
  }

  /** "Kent Police on 01632 960100". */
  public static String ring(Item.@Nullable Ring ring, AgencyNames names) {
    if (ring == null) {
      return "whoever chairs the call";
    }
    String name = ring.name() == null ? names.of(ring.agency()) : ring.name();
    return ring.phone() == null ? name : name + " on " + ring.phone();
  }

  /** A silent feed has a name but is nowhere: that nobody patrols there is no news. */
  private static boolean isSomewhere(@Nullable Place place) {
    return place != null && (place.ward() != null || place.point() != null);
  }

  private static @Nullable String where(String title, @Nullable Place place) {
    if (place == null) {
      return null;
    }
    String name = place.name() == null || title.contains(place.name()) ? null : place.name();
    String ward = place.ward() == null || title.contains(place.ward()) ? null : place.ward();
    return name == null ? ward : ward == null ? name : name + ", " + ward;
  }
}
