package org.ninefifteen.patrols;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.personal.details.Shown;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.personal.details.ToldOpener;
import org.ninefifteen.kit.personal.details.ToldSealer;
import org.ninefifteen.kit.personal.model.Purpose;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SubjectId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Seals people's words before anything of them is kept, and opens them for one answer alone. The
 * log of accesses says first who had to do with them; where there are none, there is nothing to
 * say.
 */
@Component
public final class Words {

  private final ToldSealer sealer;
  private final ToldOpener opener;
  private final AccessLog log;

  Words(ToldSealer sealer, ToldOpener opener, AccessLog log) {
    this.sealer = sealer;
    this.opener = opener;
    this.log = log;
  }

  /**
   * Takes them in.
   *
   * @param id of the call-out or patrol
   * @return empty where nothing was said
   */
  public Mono<Optional<Sealed>> take(
      Doer doer, String id, @Nullable String requester, @Nullable Told told) {
    if (requester == null && told == null) {
      return Mono.just(Optional.empty());
    }
    Kept kept = new Kept(id, doer.agency(), requester, null);
    return log.record(doer.does(Action.COLLECTION, kept.held(), kept.subjects(), null))
        .then(Mono.defer(() -> seal(doer, id, told)));
  }

  /** They travel in no event, so the record stands for it. */
  private Mono<Optional<Sealed>> seal(Doer doer, String id, @Nullable Told told) {
    String record = SubjectId.ofRecord("patrols", id);
    return told == null
        ? Mono.just(Optional.empty())
        : sealer.seal(doer.partnership(), doer.agency(), record, id, told).map(Optional::of);
  }

  /** Recorded before they are opened: nobody reads them unseen. */
  public Mono<Shown> show(Doer doer, Kept kept, Purpose purpose) {
    return kept.isSomething()
        ? log.record(doer.does(Action.CONSULTATION, kept.held(), kept.subjects(), purpose.code()))
            .then(Mono.defer(() -> opener.open(doer.partnership(), kept.words())))
        : Mono.just(Shown.NOTHING);
  }
}
