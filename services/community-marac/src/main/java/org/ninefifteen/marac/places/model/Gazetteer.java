package org.ninefifteen.marac.places.model;

import static org.ninefifteen.marac.places.model.Spelling.normalised;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Place;
import org.ninefifteen.marac.signals.model.Place.Precision;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.SubjectKey;

/** The places that a partnership knows by name. */
public final class Gazetteer {

  /** A partnership that has not named its places. */
  public static final Gazetteer EMPTY = new Gazetteer(List.of());

  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();

  public Gazetteer(List<Entry> entries) {
    for (Entry entry : entries) {
      byId.put(entry.id(), entry);
      Stream.concat(Stream.of(entry.name()), entry.aliases().stream())
          .map(Spelling::normalised)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(entry));
    }
  }

  /**
   * A known place.
   *
   * @param id lower case letters, digits and hyphens, so that it is never taken for another key
   * @param placeholder what people write when they do not know, such as "No location"
   */
  public record Entry(
      String id,
      String name,
      Set<String> aliases,
      @Nullable String ward,
      @Nullable String estate,
      @Nullable Point point,
      boolean placeholder) {

    public Entry {
      if (!id.matches("[a-z0-9-]+")) {
        throw new IllegalArgumentException("A place's id is lower case letters, digits, hyphens.");
      }
      aliases = Set.copyOf(aliases);
    }
  }

  /** What the place is remembered under; empty for a placeholder, where each incident is alone. */
  public Optional<SubjectKey> keyOf(Place said) {
    if (said.precision() == Precision.UNKNOWN) {
      return Optional.empty();
    }
    Entry known = find(said);
    if (known == null) {
      return PlaceKeys.of(said);
    }
    return known.placeholder() ? Optional.empty() : Optional.of(PlaceKeys.known(known.id()));
  }

  public boolean knows(Place said) {
    return find(said) != null;
  }

  /** What to call the place on the call. */
  public String titleOf(Place said) {
    Entry known = find(said);
    return known == null ? said.name() : known.name();
  }

  /** Where the place is: as it was said, else as the gazetteer has it; a placeholder is nowhere. */
  public Optional<Point> pointOf(Place said) {
    Entry known = find(said);
    if (said.precision() == Precision.UNKNOWN || (known != null && known.placeholder())) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        said.point() == null && known != null ? known.point() : said.point());
  }

  private @Nullable Entry find(Place said) {
    if (byId.isEmpty()) {
      return null;
    }
    Entry named = said.id() == null ? null : byId.get(said.id());
    return named != null ? named : findByName(said);
  }

  private @Nullable Entry findByName(Place said) {
    for (Entry entry : byName.getOrDefault(normalised(said.name()), List.of())) {
      if (mayLieIn(entry.ward(), said.ward())) {
        return entry;
      }
    }
    return null;
  }

  /** Two wards may each have a Church Street; where either is silent, the name decides. */
  private static boolean mayLieIn(@Nullable String known, @Nullable String said) {
    return known == null || said == null || normalised(known).equals(normalised(said));
  }
}
