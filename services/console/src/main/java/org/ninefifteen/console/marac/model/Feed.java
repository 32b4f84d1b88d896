package org.ninefifteen.console.marac.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agency on the call, and when it last spoke. */
public record Feed(
    String agency,
    @Nullable String name,
    List<String> streams,
    @Nullable Instant lastSpoke,
    State state) {

  public Feed {
    streams = Absent.asEmpty(streams);
  }

  public String called() {
    return name == null ? agency : name;
  }

  public enum State {
    SPEAKING,
    SILENT,
    NEVER
  }
}
