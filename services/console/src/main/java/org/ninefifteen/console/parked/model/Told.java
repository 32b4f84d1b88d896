package org.ninefifteen.console.parked.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The MARAC's answers about parked records. */
public final class Told {

  private Told() {}

  public record By(String who, Instant at) {}

  /** One of a list. */
  public record Line(
      String record,
      String topic,
      int partition,
      long offset,
      Instant parkedAt,
      String reason,
      String state,
      long version,
      boolean repaired,
      @Nullable By closed) {}

  public record Found(List<Line> items, int page, int size, int total) {}

  /** Text, or hexadecimal digits where it is none. */
  public record Shown(int bytes, @Nullable String text, @Nullable String hex, boolean isCut) {
    public String words() {
      return text != null ? text : hex != null ? "0x" + hex : "";
    }
  }

  public record Header(Shown name, @Nullable Shown value) {}

  public record Message(@Nullable Shown key, List<Header> headers, @Nullable Shown body) {}

  public record Flaw(String field, String code, String message) {}

  /**
   * One of them whole.
   *
   * @param because the code of why it was discarded
   * @param why it was discarded, in words: before there were codes
   */
  public record Whole(
      Line record,
      Message came,
      @Nullable Message repaired,
      @Nullable By repair,
      @Nullable String because,
      @Nullable String why,
      List<Flaw> faults) {}
}
