package org.ninefifteen.reports.imports.intake;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.reports.imports.RowPage;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.Reading;
import org.ninefifteen.reports.imports.model.RowResult;
import org.ninefifteen.reports.model.ReportId;

/** How far one run has come; its steps follow one another. */
final class ImportProgress {

  private final RowPages pages;
  private volatile Import now;
  private List<RowResult> uncounted = List.of();

  ImportProgress(Import started) {
    this.now = started;
    this.pages = new RowPages(started);
  }

  Import now() {
    return now;
  }

  /** The pages to store, the reports of these rows having been stored or known. */
  List<RowPage> add(List<Reading> rows, Set<ReportId> known) {
    uncounted = rows.stream().map(row -> result(row, known)).toList();
    return pages.add(uncounted);
  }

  private static RowResult result(Reading row, Set<ReportId> known) {
    return RowResult.of(row, row instanceof Reading.Entry entry && known.contains(entry.report()));
  }

  /** The rows that were added count from now on. */
  Import counted(Instant at) {
    now = now.plus(uncounted, at);
    return now;
  }

  Import completed(Instant at) {
    now = now.completed(at);
    return now;
  }
}
