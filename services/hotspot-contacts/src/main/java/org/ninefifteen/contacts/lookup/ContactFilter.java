package org.ninefifteen.contacts.lookup;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.contacts.model.Need;
import org.ninefifteen.contacts.model.Reference;
import org.ninefifteen.kit.problem.Fields;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
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
    int page,
    int size) {

  private static final int USUAL_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  static ContactFilter read(Fields fields) {
    String person = person(fields);
    Need need = fields.optionalChoice("need", Need.class);
    YearMonth month = fields.optionalMonth("month");
    YearMonth from = month == null ? fields.optionalMonth("from") : month;
    YearMonth to = month == null ? fields.optionalMonth("to") : month;
    Instant since = fields.optionalInstant("since");
    Instant until = fields.optionalInstant("until");
    String place = fields.optionalText("place");
    Integer page = fields.optionalNumber("page", 0, 10_000);
    Integer size = fields.optionalNumber("size", 1, LARGEST_SIZE);
    return new ContactFilter(
        person,
        need,
        from,
        to,
        since,
        until,
        place,
        page == null ? 0 : page,
        size == null ? USUAL_SIZE : size);
  }

  private static @Nullable String person(Fields fields) {
    String person = fields.optionalText("person");
    if (person != null && !Reference.accepts(person)) {
      fields.fault("person", "invalid", Reference.EXPECTED);
    }
    return person;
  }

  Pageable latestFirst() {
    return PageRequest.of(page, size, Sort.by("occurredAt", "_id").descending());
  }

  Criteria asked() {
    List<Criteria> all = new ArrayList<>();
    all.add(where("withdrawalReason").isNull());
    optional(person).map(where("person")::is).forEach(all::add);
    optional(need).map(where("needs")::is).forEach(all::add);
    optional(from).map(first -> where("month").gte(first.toString())).forEach(all::add);
    optional(to).map(last -> where("month").lte(last.toString())).forEach(all::add);
    optional(since).map(where("occurredAt")::gte).forEach(all::add);
    optional(until).map(where("occurredAt")::lt).forEach(all::add);
    optional(place).map(ContactFilter::at).forEach(all::add);
    return new Criteria().andOperator(all);
  }

  private static <T> Stream<T> optional(@Nullable T wanted) {
    return Stream.ofNullable(wanted);
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
