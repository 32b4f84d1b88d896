package org.ninefifteen.cctv.summary;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera;
import org.ninefifteen.cctv.cameras.model.Inventory;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;

/** Adds up what the store has counted. */
record Tallies(List<Tally> tallies) {

  record Tally(Camera.State state, @Nullable Rag rag, @Nullable Boolean high, long count) {

    static Tally of(Document counted) {
      Document id = counted.get("_id", Document.class);
      String rag = id.getString("rag");
      return new Tally(
          Camera.State.valueOf(id.getString("state")),
          rag == null ? null : Rag.valueOf(rag),
          id.getBoolean("highDefinition"),
          counted.get("count", Number.class).longValue());
    }
  }

  Inventory inventory() {
    return new Inventory(
        tallies.stream()
            .collect(Collectors.groupingBy(Tally::state, Collectors.summingLong(Tally::count))),
        tallies.stream()
            .filter(tally -> tally.rag() != null)
            .collect(Collectors.groupingBy(Tally::rag, Collectors.summingLong(Tally::count))),
        new Inventory.Definition(
            count(tally -> Boolean.TRUE.equals(tally.high())),
            count(tally -> Boolean.FALSE.equals(tally.high())),
            count(tally -> tally.high() == null)));
  }

  private long count(Predicate<Tally> which) {
    return tallies.stream().filter(which).mapToLong(Tally::count).sum();
  }
}
