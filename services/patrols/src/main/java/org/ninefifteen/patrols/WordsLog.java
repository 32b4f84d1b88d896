package org.ninefifteen.patrols;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.Doer;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Held;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Says who had to do with what is kept here of people: a requester's reference, and words in which
 * people may be named. Where there is neither, there is nothing to say. Neither ever leaves.
 */
@Component
public final class WordsLog {

  private final AccessLog log;

  WordsLog(AccessLog log) {
    this.log = log;
  }

  /** They were taken in. */
  public Mono<Void> taken(
      Doer doer, Held record, @Nullable String reference, @Nullable String words) {
    return say(Action.COLLECTION, doer, record, reference, words);
  }

  /** They are shown. */
  public Mono<Void> shown(
      Doer doer, Held record, @Nullable String reference, @Nullable String words) {
    return say(Action.CONSULTATION, doer, record, reference, words);
  }

  private Mono<Void> say(
      Action action, Doer doer, Held record, @Nullable String reference, @Nullable String words) {
    if (reference == null && words == null) {
      return Mono.empty();
    }
    List<String> subjects = reference == null ? List.of() : List.of(reference);
    return log.record(doer.does(action, List.of(record), subjects, null));
  }
}
