package org.ninefifteen.kit.personal.details;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.personal.model.Opening.Erased;

/**
 * What was told, opened for one answer. What was erased has its tombstone.
 *
 * @param text free text
 */
public record Shown(@Nullable String text, @Nullable Erased textErased, List<OfSubject> subjects) {

  public static final Shown NOTHING = new Shown(null, null, List.of());

  /** Either details or the tombstone. */
  public record OfSubject(String subject, Map<String, String> details, @Nullable Erased erased) {

    @Override
    public String toString() {
      return "OfSubject";
    }
  }

  public Optional<OfSubject> of(String subject) {
    return subjects.stream().filter(each -> each.subject().equals(subject)).findFirst();
  }

  @Override
  public String toString() {
    return "Shown";
  }
}
