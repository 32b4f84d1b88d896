package org.ninefifteen.console.erasure.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.page.model.Frame;

/** Asks whose file is meant; what was typed and is no pseudonym is not shown again. */
public record FindPage(Frame frame, List<Fault> faults) {

  private static final Fault NO_PSEUDONYM =
      new Fault("person", "Write a person’s pseudonym, such as person-7f3a, and never a name");

  public static FindPage of(Frame frame, String typed) {
    return new FindPage(frame, typed.isEmpty() ? List.of() : List.of(NO_PSEUDONYM));
  }

  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  public @Nullable String fault() {
    return isFaulty() ? faults.getFirst().words() : null;
  }
}
