package org.ninefifteen.kit.personal.details;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.personal.details.model.Purpose;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Somebody wants to know what was told, for one answer alone. */
public final class Consultation {

  private final Reach reach;
  private final Doer doer;
  private final Purpose purpose;
  private final ToldOpener opener;
  private final AccessLog log;

  Consultation(Reach reach, Doer doer, Purpose purpose, ToldOpener opener, AccessLog log) {
    this.reach = reach;
    this.doer = doer;
    this.purpose = purpose;
    this.opener = opener;
    this.log = log;
  }

  /**
   * What a record tells, opened for this answer alone: it is not stored on its way.
   *
   * @param find the record, as far as the caller reaches
   * @param open what it keeps, as a rule by {@link #open}
   */
  public <D, V> Mono<ResponseEntity<V>> show(
      Function<Reach, Mono<D>> find,
      BiFunction<Consultation, D, Mono<Shown>> open,
      BiFunction<D, Shown, V> view) {
    return find.apply(reach)
        .flatMap(found -> open.apply(this, found).map(shown -> view.apply(found, shown)))
        .map(shown -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown));
  }

  /** Recorded before it is opened: nobody reads it unseen. */
  public Mono<Shown> open(Kept kept) {
    return log.record(
            doer.does(Action.CONSULTATION, kept.records(), kept.subjects(), purpose.code()))
        .then(Mono.defer(() -> opener.open(reach.partnership(), kept.sealed())));
  }
}
