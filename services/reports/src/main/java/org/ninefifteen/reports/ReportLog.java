package org.ninefifteen.reports;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.reports.model.Involvement;
import org.ninefifteen.reports.model.Report;
import org.ninefifteen.reports.model.ReportEvent.ReportReceived;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says who had to do with people in reports. A report that tells of nobody leaves no entry. */
@Component
public final class ReportLog {

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
  Function<ReportDocument, Mono<Void>> altered(Doer doer) {
    return log.once(was -> {
      Kept kept = was.kept();
      return kept.isSomething()
          ? List.of(doer.does(Action.ALTERATION, kept.records(), kept.subjects(), null))
          : List.of();
    });
  }

  /** It is said to tell of the same as another. */
  Function<ReportDocument, Mono<Void>> combined(Doer doer, Report other) {
    return log.once(was -> combined(doer, was.kept(), other));
  }

  private static List<Entry> combined(Doer doer, Kept kept, Report other) {
    List<String> others = subjects(other.account().people());
    if (!kept.isSomething() && others.isEmpty()) {
      return List.of();
    }
    List<Held> both = List.of(kept.record(), held(other.id().value(), other.account().agency()));
    List<String> subjects = Stream.concat(kept.subjects().stream(), others.stream()).toList();
    return List.of(doer.does(Action.COMBINATION, both, subjects, null));
  }

  /** One entry for all that one answer shows of people. */
  public Mono<Void> shown(Doer doer, List<Kept> reports) {
    List<Kept> telling = reports.stream().filter(it -> !it.subjects().isEmpty()).toList();
    if (telling.isEmpty()) {
      return Mono.empty();
    }
    List<Held> held = telling.stream().map(Kept::record).toList();
    List<String> subjects = telling.stream().flatMap(it -> it.subjects().stream()).toList();
    return log.record(doer.does(Action.CONSULTATION, held, subjects, null));
  }

  private static List<String> subjects(List<Involvement> people) {
    return people.stream().map(Involvement::person).toList();
  }

  private static Held held(String report, String agency) {
    return new Held("reports/" + report, agency);
  }
}
