package org.ninefifteen.cctv.summary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.cameras.model.Camera.State;
import org.ninefifteen.cctv.cameras.model.Inventory;
import org.ninefifteen.cctv.cameras.model.RepairPriority.Rag;
import org.ninefifteen.cctv.places.model.Share;
import org.ninefifteen.cctv.wire.ShareView;

/** The inventory in numbers, without what has been removed. */
@Schema(name = "Inventory")
record InventoryView(
    long total, Map<State, ShareView> states, Repairs repairs, Definition highDefinition) {

  /** The queue for repair. */
  record Repairs(Map<Rag, Long> rated, long notRated) {}

  /** Of what total a percentage is taken is known, or there is none. */
  record Definition(
      long count,
      @Nullable BigDecimal percentage,
      long standard,
      @Schema(description = "Of so many nobody has said what they are") long notStated,
      @Schema(description = "Why there is no percentage") @Nullable String note) {

    static Definition of(Inventory.Definition definition) {
      Share share = definition.share();
      return new Definition(
          definition.high(),
          share == null ? null : share.percent(),
          definition.standard(),
          definition.unknown(),
          share != null ? null : "Not of every camera is it known.");
    }
  }

  static InventoryView of(Inventory inventory) {
    Map<State, ShareView> states = new EnumMap<>(State.class);
    for (State state : EnumSet.complementOf(EnumSet.of(State.REMOVED))) {
      states.put(state, ShareView.of(inventory.share(state)));
    }
    return new InventoryView(
        inventory.total(),
        states,
        new Repairs(inventory.priorities(), inventory.faultyAndUnrated()),
        Definition.of(inventory.definition()));
  }
}
