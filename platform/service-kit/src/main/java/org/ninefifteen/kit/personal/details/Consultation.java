package org.ninefifteen.kit.personal.details;

import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.personal.model.Purpose;
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

  public Reach reach() {
    return reach;
  }

  /** Recorded before it is opened: nobody reads it unseen. */
  public Mono<Shown> open(Kept kept) {
    return log.record(
            doer.does(Action.CONSULTATION, kept.records(), kept.subjects(), purpose.code()))
        .then(Mono.defer(() -> opener.open(reach.partnership(), kept.sealed())));
  }

  /** It is not stored on its way. */
  public static <T> ResponseEntity<T> answer(T shown) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
  }
}
