package org.ninefifteen.cctv.estates.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ninefifteen.cctv.places.model.Share;

/** The programme in numbers: how many estates stand at each stage. */
public record Programme(Map<Stage, Long> estates) {

  public Programme {
    estates = Map.copyOf(estates);
  }

  public long total() {
    return estates.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Those that stand at this stage. */
  public Share at(Stage stage) {
    return new Share(estates.getOrDefault(stage, 0L), total());
  }

  /** Those that stand at this stage or beyond: "surveyed" does not end with the survey. */
  public Share reached(Stage stage) {
    return of(EnumSet.range(stage, Stage.COMPLETE));
  }

  private Share of(Set<Stage> stages) {
    long count = stages.stream().mapToLong(stage -> estates.getOrDefault(stage, 0L)).sum();
    return new Share(count, total());
  }

  /** Each stage with its share, in order. */
  public Map<Stage, Share> byStage() {
    Map<Stage, Share> shares = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      shares.put(stage, at(stage));
    }
    return shares;
  }
}
