package org.ninefifteen.console.accesslog.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Fault;

/** Reads the fields of a search, and gathers what cannot be read. */
final class SearchForm {

  /** As the services take it: what is searched for is in the log for good, and no name must be. */
  private static final Pattern PSEUDONYM =
      Pattern.compile("(?=.*\\d)[a-z]{1,20}(-[0-9a-z]{1,40}){1,8}");

  private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}]{1,200}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");

  private final Map<String, String> form;
  private final List<Fault> faults = new ArrayList<>();

  SearchForm(Map<String, String> form) {
    this.form = form;
  }

  List<Fault> faults() {
    return faults;
  }

  @Nullable Keeper keeper() {
    return read("service", "Choose a service from the list", Keeper::named).orElse(null);
  }

  @Nullable Deed deed() {
    return read("action", "Choose what was done from the list", Deed::named).orElse(null);
  }

  String text(String name) {
    return read(name, "Write at most 200 characters on one line", said -> like(TEXT, said))
        .orElse("");
  }

  String person() {
    return read(
            "person",
            "Write a person’s pseudonym, such as person-7f3a, and never a name",
            said -> like(PSEUDONYM, said))
        .orElse("");
  }

  @Nullable LocalDate day(String name) {
    return read(name, "Write a day as 2019-02-19", SearchForm::parsedDay).orElse(null);
  }

  /** Nobody writes it: where it cannot be read the list begins with the newest. */
  @Nullable Instant before() {
    return parsedMoment(form.getOrDefault("before", "")).orElse(null);
  }

  private <T> Optional<T> read(String name, String what, Function<String, Optional<T>> how) {
    String said = form.getOrDefault(name, "").strip();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> read = how.apply(said);
    if (read.isEmpty()) {
      faults.add(new Fault(name, what));
    }
    return read;
  }

  private static Optional<String> like(Pattern form, String said) {
    return Optional.of(said).filter(form.asMatchPredicate());
  }

  private static Optional<LocalDate> parsedDay(String said) {
    try {
      return like(DAY, said).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> parsedMoment(String said) {
    try {
      return like(MOMENT, said).map(Instant::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
