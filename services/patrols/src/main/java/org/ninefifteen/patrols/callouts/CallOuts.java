package org.ninefifteen.patrols.callouts;

import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.access.Reach;
import org.ninefifteen.kit.model.Rejected;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the patrol log needs to know of call-outs. */
@Component
public final class CallOuts {

  private final CallOutStore store;

  CallOuts(CallOutStore store) {
    this.store = store;
  }

  /** Refuses a call-out that nobody requested here, or that is not shown; none at all is well. */
  public Mono<Void> known(Reach reach, @Nullable String callOut) {
    return callOut == null
        ? Mono.empty()
        : store.exists(reach, callOut).flatMap(CallOuts::refuseUnless);
  }

  private static Mono<Void> refuseUnless(boolean known) {
    return known
        ? Mono.empty()
        : Mono.error(() ->
            Rejected.unacceptable(
                "unknown-call-out", "This partnership has no call-out of that id."));
  }
}
