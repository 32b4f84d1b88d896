package org.ninefifteen.patrols.log.lookup;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.lists.Conditions;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.patrols.json.TeamsJson;
import org.ninefifteen.patrols.json.TimeJson;
import org.ninefifteen.patrols.log.model.PatrolReason;
import org.ninefifteen.patrols.model.Outcome;
import org.ninefifteen.patrols.model.Team;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which patrols somebody wants to see or to have counted; those that were withdrawn are neither.
 *
 * @param from the first month
 * @param to the last month
 * @param since started then or later
 * @param until started before then
 * @param place a part of the name, street, estate or ward of a place visited
 */
record PatrolFilter(
    @Nullable Team team,
    @Nullable PatrolReason reason,
    @Nullable Outcome outcome,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String place,
    Paging paging) {

  static final Sort LATEST_FIRST = Sort.by("start", "_id").descending();

  static PatrolFilter read(Fields fields, ZoneId zone) {
    YearMonth month = fields.optionalMonth("month");
    return new PatrolFilter(
        TeamsJson.optional(fields, "team"),
        fields.optionalChoice("reason", PatrolReason.class),
        fields.optionalChoice("outcome", Outcome.class),
        month == null ? fields.optionalMonth("from") : month,
        month == null ? fields.optionalMonth("to") : month,
        TimeJson.optional(fields, "since", zone),
        TimeJson.optional(fields, "until", zone),
        fields.optionalText("place"),
        Paging.read(fields));
  }

  Criteria asked() {
    Conditions conditions =
        Conditions.none()
            .also(where("withdrawalReason").isNull())
            .also("teams", team)
            .also("reason", reason)
            .between("month", text(from), to == null ? null : text(to.plusMonths(1)))
            .between("start", since, until);
    if (outcome != null) {
      conditions.also(where("outcomes." + outcome).exists(true));
    }
    if (place != null) {
      conditions.also(new Criteria().orOperator(visited(place)));
    }
    return conditions.all();
  }

  /** Months are kept as texts, which sort as they do. */
  private static @Nullable String text(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static Criteria[] visited(String place) {
    Pattern part = Pattern.compile(Pattern.quote(place), Pattern.CASE_INSENSITIVE);
    return new Criteria[] {
      where("places.name").regex(part),
      where("places.street").regex(part),
      where("places.estate").regex(part),
      where("places.ward").regex(part)
    };
  }
}
