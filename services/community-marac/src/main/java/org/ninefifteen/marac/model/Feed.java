package org.ninefifteen.marac.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Limit;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * When an agency last spoke on the streams that are expected of it.
 *
 * @param last the signal that it last said
 * @param limit who alone may know of that
 * @param openlySpoke when it last spoke to all, where what it last said is not for all
 */
public record Feed(
    String agency,
    String name,
    List<String> streams,
    @Nullable Instant lastSpoke,
    @Nullable SignalId last,
    State state,
    @Nullable Limit limit,
    @Nullable Instant openlySpoke) {

  public Feed {
    streams = List.copyOf(streams);
  }

  /** As it is for who may not know what was said last; whether it speaks is for all to know. */
  public Feed toldOpenly() {
    return new Feed(agency, name, streams, openlySpoke, null, state, null, null);
  }

  /** "Nothing happened" and "nothing arrived" are different news. */
  public enum State {
    SPEAKING,
    SILENT,
    NEVER;

    public static State of(@Nullable Instant lastSpoke, Instant now, Duration silentAfter) {
      if (lastSpoke == null) {
        return NEVER;
      }
      return lastSpoke.plus(silentAfter).isBefore(now) ? SILENT : SPEAKING;
    }
  }
}
