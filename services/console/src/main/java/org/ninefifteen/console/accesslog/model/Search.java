package org.ninefifteen.console.accesslog.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Fault;

/**
 * What somebody wants to know of the logs; what is empty or absent does not matter.
 *
 * @param record stream and id
 * @param person a pseudonym
 * @param from the first day
 * @param to the last day
 * @param before the moment at which the page before ended; absent for the newest
 * @param faults what could not be read: nobody is asked as long as there is one
 */
public record Search(
    @Nullable Keeper keeper,
    String record,
    String person,
    String caller,
    @Nullable Deed deed,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant before,
    List<Fault> faults) {

  public Search {
    faults = List.copyOf(faults);
  }

  public static Search of(Map<String, String> form) {
    SearchForm said = new SearchForm(form);
    return new Search(
        said.keeper(),
        said.text("record"),
        said.person(),
        said.text("caller"),
        said.deed(),
        said.day("from"),
        said.day("to"),
        said.before(),
        said.faults());
  }

  /** Of one's own records; nobody asks there about a person. */
  public static Search own(Map<String, String> form) {
    Map<String, String> rest = new LinkedHashMap<>(form);
    rest.remove("person");
    return of(rest);
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Whose logs are meant. */
  public List<Keeper> keepers() {
    return keeper == null ? List.of(Keeper.values()) : List.of(keeper);
  }

  /**
   * What a service is asked.
   *
   * @param now what is recorded later, such as this very search, is not on any page of it
   */
  public Map<String, String> asked(ZoneId zone, Instant now) {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "record", record);
    put(asked, "subject", person);
    put(asked, "caller", caller);
    put(asked, "action", deed == null ? "" : deed.name());
    put(asked, "since", from == null ? "" : from.atStartOfDay(zone).toInstant().toString());
    asked.put("until", until(zone, now).toString());
    return asked;
  }

  private Instant until(ZoneId zone, Instant now) {
    Instant end = before == null ? now : before;
    Instant lastDay = to == null ? end : to.plusDays(1).atStartOfDay(zone).toInstant();
    return lastDay.isBefore(end) ? lastDay : end;
  }

  /** The fields of the form that say something. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "service", keeper == null ? "" : keeper.id());
    put(fields, "record", record);
    put(fields, "person", person);
    put(fields, "caller", caller);
    put(fields, "action", deed == null ? "" : deed.name());
    put(fields, "from", from == null ? "" : from.toString());
    put(fields, "to", to == null ? "" : to.toString());
    return fields;
  }

  private static void put(Map<String, String> fields, String name, String said) {
    if (!said.isEmpty()) {
      fields.put(name, said);
    }
  }
}
