package org.ninefifteen.reports;

import java.util.List;
import java.util.stream.Stream;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.model.Purpose;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says who had to do with people in reports. A report that tells of nobody leaves no entry. */
@Component
final class ReportLog {

  private final AccessLog log;

  ReportLog(AccessLog log) {
    this.log = log;
  }

  /**
   * It came in, and whoever reads the stream will know.
   *
   * @param told whether something is told beside who is involved
   */
  Mono<Void> taken(Doer doer, ReportReceived event, boolean told) {
    List<Involvement> people = event.account().people();
    if (people.isEmpty() && !told) {
      return Mono.empty();
    }
    List<Held> held = List.of(held(event.report().value(), doer.agency()));
    return log.record(
        List.of(
            doer.does(Action.COLLECTION, held, subjects(people), null),
            doer.discloses(held, subjects(people), null, log.recipients())));
  }

  /** Something was done about it. That travels without the people. */
  Mono<Void> altered(Doer doer, ReportDocument was) {
    return tells(was)
        ? log.record(doer.does(Action.ALTERATION, held(was), subjects(was.people()), null))
        : Mono.empty();
  }

  /** It is said to tell of the same as another. */
  Mono<Void> combined(Doer doer, ReportDocument was, Report other) {
    if (!tells(was) && other.account().people().isEmpty()) {
      return Mono.empty();
    }
    Held second = held(other.id().value(), other.account().agency());
    List<String> subjects =
        Stream.of(was.people(), other.account().people())
            .flatMap(people -> subjects(people).stream())
            .toList();
    List<Held> both = Stream.concat(held(was).stream(), Stream.of(second)).toList();
    return log.record(doer.does(Action.COMBINATION, both, subjects, null));
  }

  /** One entry for all that one answer shows of people. */
  Mono<Void> shown(Doer doer, List<ReportView> reports) {
    List<ReportView> telling = reports.stream().filter(it -> !it.people().isEmpty()).toList();
    if (telling.isEmpty()) {
      return Mono.empty();
    }
    List<Held> held = telling.stream().map(it -> held(it.report(), it.agency())).toList();
    List<String> subjects = telling.stream().flatMap(it -> subjects(it.people()).stream()).toList();
    return log.record(doer.does(Action.CONSULTATION, held, subjects, null));
  }

  /** What was told is about to be opened. */
  Mono<Void> opened(Doer doer, ReportDocument document, Purpose purpose) {
    return log.record(
        doer.does(
            Action.CONSULTATION, held(document), subjects(document.people()), purpose.code()));
  }

  private static boolean tells(ReportDocument document) {
    return document.sealed() != null || !document.people().isEmpty();
  }

  private static List<String> subjects(List<Involvement> people) {
    return people.stream().map(Involvement::person).toList();
  }

  private static List<Held> held(ReportDocument document) {
    return List.of(held(document.report(), document.agency()));
  }

  private static Held held(String report, String agency) {
    return new Held("reports/" + report, agency);
  }
}
