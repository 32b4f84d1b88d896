package org.ninefifteen.console.evidence.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.item.model.Tombstone;
import org.ninefifteen.console.words.model.Codes;
import org.ninefifteen.console.words.model.SpokenClock;
import org.ninefifteen.console.words.model.SpokenTimes;

/**
 * Somebody of a report: their pseudonym, their part in it, and what is known of them.
 *
 * @param erased what stands where they were
 */
public record PersonLine(
    String person, String role, List<Known> known, @Nullable Tombstone erased) {

  private static final Map<String, String> LABELS = labels();

  /** "Date of birth", "29 February 1980". */
  public record Known(String label, String words) {
    /** It is in no log, not even by accident. */
    @Override
    public String toString() {
      return "Known";
    }
  }

  static PersonLine of(Details.Person person, SpokenTimes times) {
    Map<String, String> details = person.details() == null ? Map.of() : person.details();
    return new PersonLine(
        person.person(),
        Codes.title(person.role()),
        known(details),
        Tombstone.of(person.erased(), times));
  }

  /** What is not known here is told by its own name, last. */
  private static List<Known> known(Map<String, String> details) {
    Map<String, String> inOrder = new LinkedHashMap<>();
    LABELS.keySet().stream()
        .filter(details::containsKey)
        .forEach(field -> inOrder.put(field, words(field, String.valueOf(details.get(field)))));
    details.forEach(inOrder::putIfAbsent);
    return inOrder.entrySet().stream()
        .map(field ->
            new Known(
                LABELS.getOrDefault(field.getKey(), Codes.title(field.getKey())), field.getValue()))
        .toList();
  }

  private static String words(String field, String said) {
    try {
      return field.equals("birthDate") ? SpokenClock.date(LocalDate.parse(said)) : said;
    } catch (DateTimeException e) {
      return said;
    }
  }

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("name", "Name");
    labels.put("birthDate", "Date of birth");
    labels.put("address", "Address");
    labels.put("phone", "Phone");
    labels.put("reference", "The agency’s reference");
    labels.put("note", "Note");
    return labels;
  }

  @Override
  public String toString() {
    return "PersonLine[" + person + "]";
  }
}
