package org.ninefifteen.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Classification.Harm;
import org.ninefifteen.reports.model.Classification.IncidentType;
import org.ninefifteen.reports.model.Classification.LocalIssue;
import org.ninefifteen.reports.model.Place;
import org.ninefifteen.reports.model.Place.Point;
import org.ninefifteen.reports.model.Place.Precision;

/** Reads where it happened and what kind of thing it was. */
final class PlaceFields {

  private PlaceFields() {}

  static Place place(Fields fields) {
    String placeId = fields.optionalText("placeId");
    String name = fields.text("name");
    String ward = fields.optionalText("ward");
    String estate = fields.optionalText("estate");
    String street = fields.optionalText("street");
    String uprn = fields.optionalText("uprn", Place.UPRN, Place.NO_UPRN);
    Point point = fields.optionalObject("point", PlaceFields::point);
    Precision said = fields.optionalChoice("precision", Precision.class);
    Precision precision = said == null ? precision(uprn, point, street) : said;
    return fields.into(
        () -> new Place(placeId, name, ward, estate, street, uprn, point, precision));
  }

  private static Point point(Fields fields) {
    Double lat = fields.decimal("lat", -90, 90);
    Double lon = fields.decimal("lon", -180, 180);
    return fields.into(() -> new Point(lat, lon));
  }

  /** What the details that were given speak for, where the reporter does not say. */
  private static Precision precision(
      @Nullable String uprn, @Nullable Point point, @Nullable String street) {
    if (uprn != null || point != null) {
      return Precision.EXACT;
    }
    return street == null ? Precision.AREA : Precision.STREET;
  }

  static Classification classification(Fields fields) {
    Harm harm = fields.optionalChoice("harm", Harm.class);
    IncidentType incidentType = fields.optionalChoice("incidentType", IncidentType.class);
    List<LocalIssue> localIssues = fields.list("localIssues", PlaceFields::localIssue);
    return fields.into(() -> new Classification(harm, incidentType, localIssues));
  }

  private static LocalIssue localIssue(Fields fields) {
    String scheme = fields.optionalText("scheme");
    String version = fields.optionalText("version");
    String code = fields.text("code");
    return fields.into(() ->
        new LocalIssue(
            scheme == null ? LocalIssue.OWN_SCHEME : scheme,
            version == null ? LocalIssue.OWN_VERSION : version,
            code));
  }
}
