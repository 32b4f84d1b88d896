package org.ninefifteen.marac.review;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.marac.review.ReviewJson.CandidateJson;
import org.ninefifteen.marac.review.model.CaseSubject;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says who reads the candidates of a month, before they are shown. */
@Component
final class ReviewLog {

  private static final String OWN = "community-marac";

  private final AccessLog log;
  private final Clock clock;

  ReviewLog(AccessLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  Mono<Void> shown(Caller caller, Reach reach, ReviewJson review) {
    List<CandidateJson> candidates =
        review.candidates().stream()
            .filter(CandidateJson.class::isInstance)
            .map(CandidateJson.class::cast)
            .toList();
    String record = "reviews/" + review.month();
    Stream<String> agencies = candidates.stream().flatMap(each -> each.toldBy().stream());
    List<Held> held =
        Stream.concat(Stream.of(OWN), agencies.distinct().sorted())
            .map(agency -> new Held(record, agency))
            .toList();
    List<String> people =
        candidates.stream()
            .filter(candidate -> candidate.subject() != CaseSubject.LOCATION)
            .map(CandidateJson::reference)
            .filter(Objects::nonNull)
            .toList();
    Doer doer = Doer.of(caller, reach, clock.instant());
    return log.record(doer.does(Action.CONSULTATION, held, people, null));
  }
}
