package org.ninefifteen.marac.places.model;

import static org.ninefifteen.marac.places.model.Spelling.normalised;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.SubjectKey;
import org.ninefifteen.marac.signals.model.SubjectKey.Kind;

/** The keys of places: by UPRN, else by point, else by name. */
final class PlaceKeys {

  private static final int DECIMALS = 5;
  private static final long SCALE = 100_000;

  private PlaceKeys() {}

  static SubjectKey known(String id) {
    return new SubjectKey(Kind.PLACE, id);
  }

  static Optional<SubjectKey> of(Place said) {
    String uprn = uprn(said.uprn());
    if (!uprn.isEmpty()) {
      return Optional.of(new SubjectKey(Kind.PLACE, "uprn:" + uprn));
    }
    return Optional.ofNullable(said.point() == null ? byName(said) : byPoint(said.point()));
  }

  /** UPRNs are numbers: some systems fill them up with zeros, others do not. */
  private static String uprn(@Nullable String said) {
    return said == null ? "" : normalised(said).replaceFirst("^0+", "");
  }

  /** Five decimals are a metre: the police's anonymous points come exact, or they are others. */
  private static SubjectKey byPoint(Point point) {
    StringBuilder key = new StringBuilder("point:");
    append(key, point.lat());
    append(key.append(','), point.lon());
    return new SubjectKey(Kind.PLACE, key.toString());
  }

  // String.format costs ten times the rest of a signal's translation.
  private static void append(StringBuilder key, double degrees) {
    long scaled = Math.round(degrees * SCALE);
    String fraction = Long.toString(Math.abs(scaled) % SCALE);
    key.append(scaled < 0 ? "-" : "").append(Math.abs(scaled) / SCALE).append('.');
    key.repeat("0", DECIMALS - fraction.length()).append(fraction);
  }

  private static @Nullable SubjectKey byName(Place said) {
    String street = normalised(said.street());
    String name = street.isEmpty() ? normalised(said.name()) : street;
    return name.isEmpty()
        ? null
        : new SubjectKey(
            Kind.PLACE,
            "name:" + normalised(said.ward()) + "/" + normalised(said.estate()) + "/" + name);
  }
}
