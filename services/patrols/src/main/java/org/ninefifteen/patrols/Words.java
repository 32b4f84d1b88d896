package org.ninefifteen.patrols;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.details.Consultation;
import org.ninefifteen.kit.personal.details.Kept;
import org.ninefifteen.kit.personal.details.Shown;
import org.ninefifteen.kit.personal.details.Told;
import org.ninefifteen.kit.personal.details.ToldSealer;
import org.ninefifteen.kit.personal.model.RecordKey;
import org.ninefifteen.kit.personal.model.Sealed;
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
  private final AccessLog log;

  Words(ToldSealer sealer, AccessLog log) {
    this.sealer = sealer;
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
    Kept kept = kept(id, doer.agency(), requester, null);
    return log.record(doer.does(Action.COLLECTION, kept.records(), kept.subjects(), null))
        .then(Mono.defer(() -> seal(doer, id, told)));
  }

  /** They travel in no event, so the record stands for it. */
  private Mono<Optional<Sealed>> seal(Doer doer, String id, @Nullable Told told) {
    RecordKey record = RecordKey.without("patrols", id);
    return told == null
        ? Mono.just(Optional.empty())
        : sealer.seal(doer.partnership(), doer.agency(), record, id, told).map(Optional::of);
  }

  /** What a call-out or a patrol keeps of people. None of it ever leaves. */
  public static Kept kept(
      String id, String agency, @Nullable String requester, @Nullable Sealed words) {
    return new Kept(
        new Held("patrols/" + id, agency), Stream.ofNullable(requester).toList(), words);
  }

  public static Mono<Shown> show(Consultation consultation, Kept kept) {
    return kept.isSomething() ? consultation.open(kept) : Mono.just(Shown.NOTHING);
  }
}
