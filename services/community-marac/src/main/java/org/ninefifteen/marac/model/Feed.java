package org.ninefifteen.marac.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.SignalId;

/**
 * When an agency last spoke on the streams that are expected of it.
 *
 * @param last the signal that it last said
 */
public record Feed(
    String agency,
    String name,
    List<String> streams,
    @Nullable Instant lastSpoke,
    @Nullable SignalId last,
    State state) {

  public Feed {
    streams = List.copyOf(streams);
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
