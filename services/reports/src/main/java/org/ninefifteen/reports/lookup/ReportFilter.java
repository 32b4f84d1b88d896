package org.ninefifteen.reports.lookup;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.lists.Conditions;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.model.Classification.IncidentType;
import org.ninefifteen.reports.model.Report;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which reports somebody wants to see.
 *
 * @param since occurred then or later
 * @param until occurred before then
 * @param place its id, or a part of its name, street, estate or ward
 */
record ReportFilter(
    Report.@Nullable Status status,
    @Nullable String agency,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String place,
    @Nullable IncidentType incidentType,
    Paging paging) {

  static final Sort NEWEST_FIRST = Sort.by("occurredAt", "_id").descending();

  static ReportFilter read(Fields fields) {
    Report.Status status = fields.optionalChoice("status", Report.Status.class);
    String agency = fields.optionalText("agency");
    Instant since = fields.optionalInstant("since");
    Instant until = fields.optionalInstant("until");
    String place = fields.optionalText("place");
    IncidentType type = fields.optionalChoice("incidentType", IncidentType.class);
    Paging paging = Paging.read(fields);
    return fields.into(() -> new ReportFilter(status, agency, since, until, place, type, paging));
  }

  Criteria asked() {
    Conditions conditions =
        Conditions.none()
            .also("status", status)
            .also("agency", agency)
            .also("classification.incidentType", incidentType)
            .between("occurredAt", since, until);
    if (place != null) {
      conditions.also(new Criteria().orOperator(places(place)));
    }
    return conditions.all();
  }

  private static Criteria[] places(String place) {
    Pattern part = Pattern.compile(Pattern.quote(place), Pattern.CASE_INSENSITIVE);
    return new Criteria[] {
      Criteria.where("place.placeId").is(place),
      Criteria.where("place.name").regex(part),
      Criteria.where("place.street").regex(part),
      Criteria.where("place.estate").regex(part),
      Criteria.where("place.ward").regex(part)
    };
  }
}
