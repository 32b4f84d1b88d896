package org.ninefifteen.marac.model;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.ninefifteen.marac.places.model.Gazetteer;

/**
 * What a partnership has agreed on. It is configuration, and every agenda names its version.
 *
 * @param threshold the score from which a matter is on the agenda
 * @param limit how many items a call has time for
 * @param weights by the rule's name, such as {@code immediate-risk}, where not as usual
 * @param nearMetres how far from a place a camera sees it
 * @param quietDays after so many days without an item, the same trouble is a new issue
 * @param silentAfter how long an agency may say nothing before the call asks why
 */
public record Policy(
    String version,
    CallCalendar calendar,
    Gazetteer gazetteer,
    int threshold,
    int limit,
    Map<String, Integer> weights,
    Repeats locations,
    Repeats strongLocations,
    Repeats victims,
    double nearMetres,
    int quietDays,
    Duration silentAfter) {

  /** What the rules count unless the partnership says otherwise; illustrative, not a risk score. */
  public static final Map<String, Integer> USUAL_WEIGHTS =
      Map.ofEntries(
          Map.entry("immediate-risk", 40),
          Map.entry("repeat-location-strong", 35),
          Map.entry("repeat-location", 30),
          Map.entry("repeat-victim", 25),
          Map.entry("vulnerable-person", 25),
          Map.entry("several-agencies", 15),
          Map.entry("no-patrol-since", 12),
          Map.entry("camera-blind", 10),
          Map.entry("camera-absent", 5),
          Map.entry("camera-alert", 20),
          Map.entry("feed-silent", 20),
          Map.entry("repeat-alleged-perpetrator", 25),
          Map.entry("escalating", 20),
          Map.entry("repeat-since-referral", 25));

  public Policy {
    weights = withUsual(weights);
    require(threshold > 0, "The threshold is one or more.");
    require(limit > 0, "An agenda has room for one item at least.");
    require(nearMetres >= 0 && nearMetres <= 500, "Near is within 500 metres.");
    require(quietDays > 0, "An issue is quiet for one day at least.");
    require(silentAfter.isPositive(), "An agency may be silent for a while.");
    require(weights.values().stream().allMatch(w -> w > 0), "A weight is one or more.");
  }

  /** So many incidents within so long. */
  public record Repeats(int incidents, Period within) {

    public Repeats {
      require(incidents > 1, "A repeat is two incidents or more.");
      require(!within.isNegative() && within.toTotalMonths() <= 12, "A repeat is within a year.");
    }
  }

  /** How much the rule counts. */
  public int weightOf(String rule) {
    return Objects.requireNonNull(weights.get(rule), rule);
  }

  /** The instant so long before, on the partnership's calendar: days of 23 and 25 hours count. */
  public Instant before(Instant instant, Period period) {
    return instant.atZone(calendar.zone()).minus(period).toInstant();
  }

  private static Map<String, Integer> withUsual(Map<String, Integer> own) {
    require(
        USUAL_WEIGHTS.keySet().containsAll(own.keySet()),
        "Weights are those of the rules: " + new TreeSet<>(USUAL_WEIGHTS.keySet()));
    Map<String, Integer> all = new HashMap<>(USUAL_WEIGHTS);
    all.putAll(own);
    return Map.copyOf(all);
  }

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
