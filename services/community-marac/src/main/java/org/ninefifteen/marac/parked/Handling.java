package org.ninefifteen.marac.parked;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fault;
import org.ninefifteen.marac.parked.kept.ParkedDocument;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.ninefifteen.marac.parked.model.By;
import org.ninefifteen.marac.parked.model.DiscardReason;
import org.ninefifteen.marac.parked.model.Message;
import org.ninefifteen.marac.parked.model.Parked;
import org.ninefifteen.marac.parked.model.Parked.State;
import org.ninefifteen.marac.parked.redrive.Redriving;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at a record and decides about it: in the log of accesses before anything happens. */
@Component
class Handling {

  private final ParkedStore store;
  private final TakingIn takingIn;
  private final Redriving redriving;
  private final AccessLog log;
  private final Clock clock;

  Handling(ParkedStore store, TakingIn takingIn, Redriving redriving, AccessLog log, Clock clock) {
    this.store = store;
    this.takingIn = takingIn;
    this.redriving = redriving;
    this.log = log;
    this.clock = clock;
  }

  Mono<ParkedDocument> inspect(Caller caller, Reach reach, String id) {
    return found(reach, id, null)
        .flatMap(it -> logged(caller, reach, it, Action.CONSULTATION, null).thenReturn(it));
  }

  Mono<ParkedDocument> repair(Caller caller, Reach reach, String id, Repair repair) {
    return found(reach, id, repair.version())
        .flatMap(
            it -> decided(caller, reach, it, "REPAIR", () -> repaired(caller, reach, it, repair)));
  }

  private Parked repaired(Caller caller, Reach reach, ParkedDocument it, Repair repair) {
    Parked parked = it.parked();
    String topic = parked.spot().topic();
    Message other = repair.applied(parked.came(), topic, reach.partnership(), takingIn);
    return parked.repair(other, by(caller));
  }

  Mono<ParkedDocument> discard(
      Caller caller, Reach reach, String id, DiscardReason because, @Nullable Long version) {
    return found(reach, id, version)
        .flatMap(it ->
            decided(
                caller,
                reach,
                it,
                "DISCARD-" + because,
                () -> it.parked().discard(because, by(caller))));
  }

  /** Once: one that was sent already is answered as it is. */
  Mono<ParkedDocument> redrive(Caller caller, Reach reach, String id, @Nullable Long version) {
    return found(reach, id, null)
        .flatMap(it ->
            it.state() == State.REDRIVEN
                ? Mono.just(it)
                : decided(
                        caller,
                        reach,
                        Versions.checked(it, version),
                        "REDRIVE",
                        () -> due(caller, reach, it))
                    .flatMap(decided -> redriving.send(reach, decided)));
  }

  private Parked due(Caller caller, Reach reach, ParkedDocument it) {
    Parked due = it.parked().redrive(by(caller));
    Message message = due.toSend();
    List<Fault> faults = takingIn.faults(due.spot().topic(), message);
    if (!faults.isEmpty()) {
      throw Rejected.conflict(
          "would-be-parked-again", "It has to be repaired first: " + faults.getFirst().message());
    }
    if (!reach.partnership().equals(message.text("ce_partnership"))) {
      throw Rejected.conflict("of-another-partnership", "It is another partnership's to send.");
    }
    return due;
  }

  private Mono<ParkedDocument> decided(
      Caller caller, Reach reach, ParkedDocument it, String purpose, Supplier<Parked> how) {
    return Mono.fromSupplier(how)
        .flatMap(next ->
            logged(caller, reach, it, Action.ALTERATION, purpose)
                .then(Mono.defer(() -> store.change(it, next))));
  }

  private Mono<ParkedDocument> found(Reach reach, String id, @Nullable Long version) {
    return store
        .find(reach, id)
        .switchIfEmpty(
            Mono.error(
                () -> Rejected.unknown("unknown-parked-record", "There is no such parked record.")))
        .map(it -> Versions.checked(it, version));
  }

  private Mono<Void> logged(
      Caller caller, Reach reach, ParkedDocument it, Action action, @Nullable String purpose) {
    List<Held> records = List.of(new Held("parked/" + it.id(), it.agency()));
    Doer doer = Doer.of(caller, reach, clock.instant());
    return log.record(doer.does(action, records, takingIn.people(it.parked().toSend()), purpose));
  }

  private By by(Caller caller) {
    return new By(caller.id(), clock.instant());
  }
}
