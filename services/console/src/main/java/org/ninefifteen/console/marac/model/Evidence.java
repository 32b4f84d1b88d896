package org.ninefifteen.console.marac.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One signal that an item rests on; {@code thing} is the report, patrol, contact or camera. */
public record Evidence(
    String signal,
    String stream,
    String type,
    String thing,
    String agency,
    @Nullable String channel,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable String incident,
    boolean duplicate,
    @Nullable String marking,
    @Nullable String summary) {

  /** Whether it is a report's first telling: later events of the report have no words of theirs. */
  public boolean isReport() {
    return type.equals("report-received");
  }
}
