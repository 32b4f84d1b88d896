package org.ninefifteen.reports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.events.Envelope;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Attempt;
import org.ninefifteen.kit.personal.RecordKeys;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.personal.details.ToldSealer;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.reports.ReportRequests.Receive;
import org.ninefifteen.reports.events.ReportEventsV1;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.ninefifteen.reports.model.ReportId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Takes a new report in: that it tells of people is logged, and what it tells is sealed, before
 * anything of it is kept.
 */
@Component
final class ReportIntake {

  private static final String STREAM = "reports";

  private final RecordKeys keys;
  private final ToldSealer sealer;
  private final ReportEventsV1 events;
  private final ReportStore store;
  private final ReportLog log;
  private final Ids ids;

  ReportIntake(
      RecordKeys keys,
      ToldSealer sealer,
      ReportEventsV1 events,
      ReportStore store,
      ReportLog log,
      Ids ids) {
    this.keys = keys;
    this.sealer = sealer;
    this.events = events;
    this.store = store;
    this.log = log;
    this.ids = ids;
  }

  /**
   * Seals and stores it.
   *
   * @param path under which all reports are
   */
  Mono<Answer> receive(Doer doer, Reach reach, Receive sent, String path, Attempt attempt) {
    Told told = sent.told();
    RecordKey record = record(reach, told);
    ReportReceived event = Report.receive(new ReportId(record.id()), sent.account(), doer.at());
    String id = ids.next();
    return log.taken(doer, event, told != null)
        .then(sealed(doer, record, id, told))
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(sealed ->
            store(reach, id, event, sealed.orElse(null), path + "/" + record.id(), attempt));
  }

  private RecordKey record(Reach reach, @Nullable Told told) {
    return told != null && told.hasText()
        ? keys.next(reach.partnership(), STREAM)
        : RecordKey.without(STREAM, ids.next());
  }

  private Mono<Sealed> sealed(Doer doer, RecordKey record, String id, @Nullable Told told) {
    return told == null
        ? Mono.empty()
        : sealer.seal(doer.partnership(), doer.agency(), record, id, told);
  }

  private Mono<Answer> store(
      Reach reach,
      String id,
      ReportReceived event,
      @Nullable Sealed sealed,
      String path,
      Attempt attempt) {
    Envelope news = events.received(id, reach.partnership(), event, sealed);
    return store.receive(Report.of(event), news, sealed, path, attempt);
  }
}
