package org.ninefifteen.console.marac.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was left off an agenda. */
public record LeftOffPage(List<Left> items, int page, int size, int total) {

  public LeftOffPage {
    items = Absent.asEmpty(items);
  }

  /**
   * One of them.
   *
   * @param restricted whether the agency of whoever asks may see no more than that there is one
   */
  public record Left(
      String reason,
      String sentence,
      @Nullable String title,
      int score,
      List<String> signals,
      boolean restricted,
      Item.@Nullable Ring ring) {
    public Left {
      reason = Absent.asBlank(reason);
      sentence = Absent.asBlank(sentence);
      signals = Absent.asEmpty(signals);
    }
  }
}
