package org.ninefifteen.contacts.lookup;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.model.Need;
import org.ninefifteen.contacts.model.Reference;
import org.ninefifteen.kit.lists.Conditions;
import org.ninefifteen.kit.lists.Paging;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which contacts somebody wants to see or to have counted; those withdrawn are neither.
 *
 * @param from the first month
 * @param to the last month
 * @param since occurred then or later
 * @param until occurred before then
 * @param place its id, or a part of its name, street, estate or ward
 */
record ContactFilter(
    @Nullable String person,
    @Nullable Need need,
    @Nullable YearMonth from,
    @Nullable YearMonth to,
    @Nullable Instant since,
    @Nullable Instant until,
    @Nullable String place,
    Paging paging) {

  static final Sort LATEST_FIRST = Sort.by("occurredAt", "_id").descending();

  static ContactFilter read(Fields fields) {
    String person = person(fields);
    Need need = fields.optionalChoice("need", Need.class);
    YearMonth month = fields.optionalMonth("month");
    YearMonth from = month == null ? fields.optionalMonth("from") : month;
    YearMonth to = month == null ? fields.optionalMonth("to") : month;
    Instant since = fields.optionalInstant("since");
    Instant until = fields.optionalInstant("until");
    String place = fields.optionalText("place");
    Paging paging = Paging.read(fields);
    return new ContactFilter(person, need, from, to, since, until, place, paging);
  }

  private static @Nullable String person(Fields fields) {
    String person = fields.optionalText("person");
    if (person != null && !Reference.accepts(person)) {
      fields.fault("person", "invalid", Reference.EXPECTED);
    }
    return person;
  }

  Criteria asked() {
    Conditions conditions =
        Conditions.none()
            .also(where("withdrawalReason").isNull())
            .also("person", person)
            .also("needs", need)
            .between("month", text(from), to == null ? null : text(to.plusMonths(1)))
            .between("occurredAt", since, until);
    return place == null ? conditions.all() : conditions.also(at(place)).all();
  }

  /** Months are kept as texts, which sort as they do. */
  private static @Nullable String text(@Nullable YearMonth month) {
    return month == null ? null : month.toString();
  }

  private static Criteria at(String place) {
    Pattern part = Pattern.compile(Pattern.quote(place), Pattern.CASE_INSENSITIVE);
    return new Criteria()
        .orOperator(
            where("place.placeId").is(place),
            where("place.name").regex(part),
            where("place.street").regex(part),
            where("place.estate").regex(part),
            where("place.ward").regex(part));
  }
}
