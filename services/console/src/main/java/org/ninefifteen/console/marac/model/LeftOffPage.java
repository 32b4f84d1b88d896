package org.ninefifteen.console.marac.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what was left off an agenda. */
public record LeftOffPage(List<Left> items, int page, int size, int total) {

  public LeftOffPage {
    items = Absent.asEmpty(items);
  }

  public record Left(
      String reason, String sentence, @Nullable String title, int score, List<String> signals) {
    public Left {
      signals = Absent.asEmpty(signals);
    }
  }
}
