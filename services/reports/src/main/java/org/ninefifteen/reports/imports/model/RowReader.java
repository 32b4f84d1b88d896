package org.ninefifteen.reports.imports.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ninefifteen.reports.imports.model.Reading.Bad;
import org.ninefifteen.reports.imports.model.Reading.Entry;
import org.ninefifteen.reports.imports.model.Reading.Outside;
import org.ninefifteen.reports.model.Account;
import org.ninefifteen.reports.model.Classification;
import org.ninefifteen.reports.model.Finding;
import org.ninefifteen.reports.model.ReportId;

/** Reads the rows of one file, in their order, and says of each what it is. */
public final class RowReader {

  private final Profile profile;
  private final Profile.Columns columns;
  private final Header header;
  private final RowIdentity identity;
  private final DateFormat dates;
  private final PlaceReader places;
  private final Scope scope;

  /**
   * What is wanted of the file.
   *
   * @param area the rows whose area starts like this; empty for all
   * @param now nothing in the file can have happened later
   */
  public record Scope(String agency, String area, ZoneId zone, Instant now) {}

  public RowReader(Profile profile, Header header, RowIdentity identity, Scope scope) {
    this.profile = profile;
    this.columns = profile.columns();
    this.header = header;
    this.identity = identity;
    this.dates = new DateFormat(profile.dates(), scope.zone());
    this.places = new PlaceReader(profile, header);
    this.scope = scope;
  }

  public Reading read(Row row) {
    ReportId report = identity.next(header.cell(row, columns.id()), row);
    if (!header.cell(row, columns.area()).startsWith(scope.area())) {
      return new Outside(row.line());
    }
    List<Fault> faults = new ArrayList<>();
    Optional<Account> account = account(row, faults);
    return faults.isEmpty()
        ? new Entry(row.line(), report, account.orElseThrow())
        : new Bad(row.line(), faults);
  }

  private Optional<Account> account(Row row, List<Fault> faults) {
    Optional<Instant> occurredAt = occurredAt(row, faults);
    Optional<Classification> classification = classification(row, faults);
    return places
        .read(row, faults)
        .filter(place -> faults.isEmpty())
        .map(place -> new Finding(place, classification.orElseThrow(), Set.of()))
        .map(found -> account(occurredAt.orElseThrow(), found));
  }

  /** Such files name nobody, so nobody in them asked to stay unknown. */
  private Account account(Instant occurredAt, Finding found) {
    return new Account(
        scope.agency(), Set.of(), profile.channel(), occurredAt, found, List.of(), false);
  }

  private Optional<Instant> occurredAt(Row row, List<Fault> faults) {
    String column = columns.occurred();
    Optional<String> text = header.filled(row, column, faults);
    Optional<Instant> date = text.flatMap(dates::parse);
    if (text.isPresent() && date.isEmpty()) {
      faults.add(Fault.wrong(column, "must be a date like " + profile.dates().pattern()));
    }
    if (date.isPresent() && date.get().isAfter(scope.now())) {
      faults.add(new Fault(column, "in-the-future", "must not be in the future"));
    }
    return date;
  }

  private Optional<Classification> classification(Row row, List<Fault> faults) {
    Optional<String> name = header.filled(row, columns.category(), faults);
    Optional<Classification> classification = name.flatMap(profile::classification);
    if (name.isPresent() && classification.isEmpty()) {
      faults.add(new Fault(columns.category(), "unknown", "is no category of this profile"));
    }
    return classification;
  }
}
