package org.ninefifteen.console.evidence.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.marac.model.Erased;

/** What a report tells of people, opened for one answer; of what was erased only that it was. */
public record Details(List<Person> people, @Nullable String text, @Nullable Erased textErased) {

  /** Optional parts are left out of the JSON. */
  public Details {
    people = people == null ? List.of() : List.copyOf(people);
  }

  /** Somebody, by pseudonym. */
  public record Person(
      String person, String role, @Nullable Map<String, String> details, @Nullable Erased erased) {

    @Override
    public String toString() {
      return "Person";
    }
  }

  /** It is in no log, not even by accident. */
  @Override
  public String toString() {
    return "Details";
  }
}
