package org.ninefifteen.kit.personal.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Disclosure;

/**
 * What was told about people, as it is stored and as it travels: nobody can read it here.
 *
 * @param isSensitive as whoever told it marked it
 */
public record Sealed(
    Disclosure disclosure,
    boolean isSensitive,
    List<SealedDetails> details,
    @Nullable SealedText text) {

  public Sealed {
    details = List.copyOf(details);
  }

  /** What holds after a correction: all is replaced but the words, where it has none. */
  public static @Nullable Sealed corrected(@Nullable Sealed before, @Nullable Sealed now) {
    SealedText words = before == null ? null : before.text();
    if (before == null || words == null || (now != null && now.text() != null)) {
      return now;
    }
    return now == null
        ? new Sealed(before.disclosure(), before.isSensitive(), List.of(), words)
        : new Sealed(now.disclosure(), now.isSensitive(), now.details(), words);
  }

  /** The sealed fields of one subject; empty when nothing was told of it. */
  public Map<String, String> of(String subject) {
    return details.stream()
        .filter(each -> each.subject().equals(subject))
        .findFirst()
        .map(SealedDetails::fields)
        .orElse(Map.of());
  }
}
