package org.ninefifteen.marac.erasure;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.Ids;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.model.Opening.Erased;
import org.ninefifteen.marac.erasure.model.Approval;
import org.ninefifteen.marac.erasure.model.Erasure;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.Hold.By;
import org.ninefifteen.marac.erasure.model.PersonFile;
import org.ninefifteen.marac.erasure.model.Reason;
import org.ninefifteen.marac.erasure.model.Refusal;
import org.ninefifteen.marac.erasure.model.Release;
import org.ninefifteen.marac.people.ForPeople;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.people.model.Tombstone;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes decisions about erasing people, and carries out what is approved. */
@Component
@ForPeople
class Erasures {

  private static final String AGENCY = "community-marac";

  private final PersonFileStore files;
  private final PeopleStore people;
  private final Erasing erasing;
  private final ErasureEventsV1 events;
  private final AccessLog log;
  private final Ids ids;
  private final Clock clock;

  Erasures(
      PersonFileStore files,
      PeopleStore people,
      Erasing erasing,
      ErasureEventsV1 events,
      AccessLog log,
      Ids ids,
      Clock clock) {
    this.files = files;
    this.people = people;
    this.erasing = erasing;
    this.events = events;
    this.log = log;
    this.ids = ids;
    this.clock = clock;
  }

  Mono<PersonFile> request(Caller caller, Reach reach, String person, Reason reason) {
    By by = by(caller);
    String id = ids.next();
    return decide(caller, reach, person, reason.code(), file -> file.request(id, reason, by));
  }

  Mono<PersonFile> refuse(Caller caller, Reach reach, String person, String id, Refusal because) {
    By by = by(caller);
    String purpose = "REFUSAL-" + because.code();
    return decide(caller, reach, person, purpose, file -> file.refuse(id, because, by));
  }

  /** Carried out at once, or, interrupted, by the next look at what is due. */
  Mono<PersonFile> approve(Caller caller, Reach reach, String person, String id, Approval because) {
    By by = by(caller);
    String purpose = "APPROVAL-" + because.code();
    return decide(caller, reach, person, purpose, file -> file.approve(id, because, by))
        .flatMap(file -> carryOut(Reach.ofService(reach.partnership()), file));
  }

  Mono<PersonFile> hold(Caller caller, Reach reach, String person, Hold.Why why) {
    By by = by(caller);
    String id = ids.next();
    return decide(caller, reach, person, "HOLD-" + why.code(), file -> file.hold(id, why, by));
  }

  Mono<PersonFile> release(Caller caller, Reach reach, String person, String id, Release because) {
    By by = by(caller);
    String purpose = "RELEASE-" + because.code();
    return decide(caller, reach, person, purpose, file -> file.release(id, because, by));
  }

  /**
   * Destroys the key, puts up the tombstone, and only then says that it is done. Each step may be
   * done again, so that whatever interrupts them is made good by doing them all again.
   */
  Mono<PersonFile> carryOut(Reach reach, PersonFile file) {
    return Mono.justOrEmpty(file.due())
        .flatMap(erasure -> destroy(reach, file.person(), erasure))
        .defaultIfEmpty(file);
  }

  private Mono<PersonFile> destroy(Reach reach, String person, Erasure erasure) {
    Instant now = clock.instant();
    Doer job = new Doer(now, "erasure", AGENCY, reach.partnership());
    return log.record(entry(job, Action.ERASURE, List.of(person), erasure.reason().code()))
        .then(
            Mono.defer(
                () -> erasing.destroy(reach.partnership(), person, new Erased(now, erasure.id()))))
        .flatMap(erased -> bury(reach, person, erased))
        .flatMap(erased ->
            files.change(
                reach,
                person,
                file -> file.done(erasure.id(), erased.at()),
                file -> List.of(events.erased(reach.partnership(), person, erasure, erased.at()))));
  }

  private Mono<Erased> bury(Reach reach, String person, Erased erased) {
    return people
        .bury(reach, person, new Tombstone(erased.at(), erased.decision()))
        .thenReturn(erased);
  }

  /** Whoever reads the file of somebody is recorded, also where nothing was decided. */
  Mono<PersonFile> read(Caller caller, Reach reach, String person) {
    return files
        .find(reach, person)
        .flatMap(file -> consulted(caller, reach, List.of(file)).thenReturn(file));
  }

  Mono<Void> consulted(Caller caller, Reach reach, List<PersonFile> read) {
    List<String> of = read.stream().map(PersonFile::person).toList();
    return log.record(entry(doer(caller, reach), Action.CONSULTATION, of, null));
  }

  /** A decision changes the file alone; the erasure itself is recorded when it comes to it. */
  private Mono<PersonFile> decide(
      Caller caller, Reach reach, String person, String purpose, UnaryOperator<PersonFile> how) {
    return log.record(entry(doer(caller, reach), Action.ALTERATION, List.of(person), purpose))
        .then(Mono.defer(() -> files.change(reach, person, how)));
  }

  private static Entry entry(
      Doer doer, Action action, List<String> people, @Nullable String purpose) {
    List<Held> files = people.stream().map(of -> new Held("people/" + of, AGENCY)).toList();
    return doer.does(action, files, people, purpose);
  }

  private Doer doer(Caller caller, Reach reach) {
    return Doer.of(caller, reach, clock.instant());
  }

  private By by(Caller caller) {
    return new By(caller.id(), clock.instant());
  }
}
