package org.ninefifteen.reports.imports.model;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.reports.model.Channel;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Classification.Harm;
import org.ninefifteen.reports.model.Classification.IncidentType;
import org.ninefifteen.reports.model.Classification.LocalIssue;
import org.ninefifteen.reports.model.Place;

/**
 * How the columns of one kind of spreadsheet become reports. All of it is configuration.
 *
 * @param channel how such reports came in
 * @param precision how well a point is known; police data snaps to the middle of a street
 * @param noLocation place names that stand for none
 * @param categories what the file's categories mean; a category that is not listed is a fault
 */
public record Profile(
    Columns columns,
    Dates dates,
    Channel channel,
    Place.Precision precision,
    Set<String> noLocation,
    CodeList codes,
    List<Category> categories) {

  public Profile {
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(dates, "dates");
    Objects.requireNonNull(channel, "channel");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(codes, "codes");
    noLocation = Set.copyOf(noLocation);
    categories = List.copyOf(categories);
  }

  /**
   * The names of the columns, as the header spells them.
   *
   * @param id fills the row's identity where it is filled
   * @param area what a file can be narrowed by, such as a neighbourhood's name
   */
  public record Columns(
      String id,
      String occurred,
      String place,
      @Nullable String ward,
      String latitude,
      String longitude,
      String category,
      @Nullable String area) {

    public Columns {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(occurred, "occurred");
      Objects.requireNonNull(place, "place");
      Objects.requireNonNull(latitude, "latitude");
      Objects.requireNonNull(longitude, "longitude");
      Objects.requireNonNull(category, "category");
    }

    /** Each column that the header must have. */
    public List<String> all() {
      Stream<@Nullable String> optional = Stream.of(ward, area);
      return Stream.concat(
              Stream.of(id, occurred, place, latitude, longitude, category),
              optional.flatMap(Stream::ofNullable))
          .toList();
    }
  }

  /** How dates are written ({@link DateTimeFormatter}, strict) and what they are exact to. */
  public record Dates(String pattern, Exact exact) {}

  /** A month stands for its first day, a day for its noon. */
  public enum Exact {
    MONTH,
    DAY,
    SECOND
  }

  /** The code list that the categories' codes belong to. */
  public record CodeList(String scheme, String version) {}

  /** A category of the file and the classification that it means. */
  public record Category(
      String name, String code, @Nullable Harm harm, @Nullable IncidentType incidentType) {}

  /** What the file's word for a category means. */
  Optional<Classification> classification(String name) {
    return categories.stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .map(this::classification);
  }

  private Classification classification(Category category) {
    LocalIssue issue = new LocalIssue(codes.scheme(), codes.version(), category.code());
    return new Classification(category.harm(), category.incidentType(), List.of(issue));
  }
}
