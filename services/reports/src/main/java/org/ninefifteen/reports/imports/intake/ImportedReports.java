package org.ninefifteen.reports.imports.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ninefifteen.reports.ReportHistory;
import org.ninefifteen.reports.imports.ImportProperties;
import org.ninefifteen.reports.imports.model.Import;
import org.ninefifteen.reports.imports.model.Reading;
import org.ninefifteen.reports.imports.model.Reading.Entry;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes reports of rows, no faster than they can be sent. */
@Component
final class ImportedReports {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final int LOOKS = 100;

  private final ReportHistory reports;
  private final ImportProperties limits;
  private final Clock clock;

  ImportedReports(ReportHistory reports, ImportProperties limits, Clock clock) {
    this.reports = reports;
    this.limits = limits;
    this.clock = clock;
  }

  /** Those of the rows that were known before. */
  Mono<Set<ReportId>> keep(Import run, List<Reading> rows) {
    Instant now = clock.instant();
    List<ReportReceived> received =
        rows.stream()
            .filter(Entry.class::isInstance)
            .map(Entry.class::cast)
            .map(entry -> Report.receive(entry.report(), entry.account(), now))
            .toList();
    return roomInTheOutbox().then(Mono.defer(() -> reports.keep(run.partnership(), received)));
  }

  /** Waits a moment only: with the broker away the store takes what the outbox cannot. */
  private Mono<Void> roomInTheOutbox() {
    return Flux.interval(Duration.ZERO, LOOK_AGAIN)
        .onBackpressureDrop()
        .take(LOOKS)
        .takeUntil(look -> reports.backlog() < limits.backlog())
        .then();
  }
}
