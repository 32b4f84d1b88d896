package org.ninefifteen.cctv.estates;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.cctv.estates.model.Estate;
import org.ninefifteen.cctv.estates.model.Stage;
import org.ninefifteen.cctv.places.model.Place;

/** An estate as it is shown. */
@Schema(name = "Estate")
record EstateView(
    String estate,
    String name,
    @Nullable Place place,
    Stage stage,
    List<Estate.Correction> corrections) {

  static EstateView of(Estate estate) {
    return new EstateView(
        estate.id(), estate.name(), estate.place(), estate.stage(), estate.corrections());
  }
}
