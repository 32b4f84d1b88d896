package org.ninefifteen.cctv.estates.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.model.EstateEvent.EstateAdvanced;
import org.ninefifteen.cctv.estates.model.EstateEvent.EstateCorrected;
import org.ninefifteen.cctv.estates.model.EstateEvent.EstateEntered;
import org.ninefifteen.cctv.places.model.Place;
import org.ninefifteen.kit.model.Rejected;

/** An estate whose cameras are to be upgraded. */
public record Estate(
    String id, String name, @Nullable Place place, Stage stage, List<Correction> corrections) {

  /** A stage that was recorded and was wrong. */
  public record Correction(Stage from, Stage to, String reason, Instant at) {}

  public Estate {
    corrections = List.copyOf(corrections);
  }

  /** Every estate begins as identified: what follows is told step by step. */
  public static EstateEntered enter(String id, String name, @Nullable Place place, Instant at) {
    return new EstateEntered(new Estate(id, name, place, Stage.IDENTIFIED, List.of()), at);
  }

  /** One stage on; naming it keeps a repeated request from going two. */
  public EstateAdvanced advance(Stage to, Instant at) {
    if (stage == Stage.COMPLETE) {
      throw Rejected.conflict("estate-complete", "This estate is complete.");
    }
    if (to != stage.next()) {
      throw Rejected.conflict(
          "estate-one-step", "After " + stage + " comes " + stage.next() + ", not " + to + ".");
    }
    return new EstateAdvanced(to, at);
  }

  /** Back or forth to the stage that is true. */
  public EstateCorrected correct(Stage to, String reason, Instant at) {
    if (to == stage) {
      throw Rejected.conflict("estate-already-there", "This estate is " + stage + " already.");
    }
    return new EstateCorrected(to, reason, at);
  }

  /** The estate after what happened. */
  public Estate after(EstateEvent event) {
    return switch (event) {
      case EstateEntered e -> e.entered();
      case EstateAdvanced e -> new Estate(id, name, place, e.to(), corrections);
      case EstateCorrected e -> new Estate(id, name, place, e.to(), and(e));
    };
  }

  private List<Correction> and(EstateCorrected e) {
    Correction correction = new Correction(stage, e.to(), e.reason(), e.at());
    return Stream.concat(corrections.stream(), Stream.of(correction)).toList();
  }
}
