package org.ninefifteen.reports.lookup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.reports.model.Classification.IncidentType;
import org.ninefifteen.reports.model.Report;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
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
    int page,
    int size) {

  private static final int USUAL_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  static ReportFilter read(Fields fields) {
    Report.Status status = fields.optionalChoice("status", Report.Status.class);
    String agency = fields.optionalText("agency");
    Instant since = fields.optionalInstant("since");
    Instant until = fields.optionalInstant("until");
    String place = fields.optionalText("place");
    IncidentType type = fields.optionalChoice("incidentType", IncidentType.class);
    Integer page = fields.optionalNumber("page", 0, 10_000);
    Integer size = fields.optionalNumber("size", 1, LARGEST_SIZE);
    return fields.into(() ->
        new ReportFilter(
            status,
            agency,
            since,
            until,
            place,
            type,
            page == null ? 0 : page,
            size == null ? USUAL_SIZE : size));
  }

  Pageable newestFirst() {
    return PageRequest.of(page, size, Sort.by("occurredAt", "_id").descending());
  }

  Criteria asked() {
    List<Criteria> all = new ArrayList<>();
    also(all, status, Criteria.where("status")::is);
    also(all, agency, Criteria.where("agency")::is);
    also(all, incidentType, Criteria.where("classification.incidentType")::is);
    also(all, since, Criteria.where("occurredAt")::gte);
    also(all, until, Criteria.where("occurredAt")::lt);
    also(all, place, said -> new Criteria().orOperator(places(said)));
    return all.isEmpty() ? new Criteria() : new Criteria().andOperator(all);
  }

  private static <T> void also(
      List<Criteria> all, @Nullable T wanted, Function<? super T, Criteria> criterion) {
    if (wanted != null) {
      all.add(criterion.apply(wanted));
    }
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
