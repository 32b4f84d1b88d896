package org.ninefifteen.marac.agenda.model.matters;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.signals.model.Point;
import org.ninefifteen.marac.signals.model.SubjectKey;

/**
 * What an item of the agenda is about.
 *
 * @param key its name in the store, such as {@code place:mayford} or {@code incident:r-17}
 * @param name what it is called on the call
 */
public record Subject(
    Kind kind, String key, String name, @Nullable String ward, @Nullable Point point) {

  /** {@code ALONE}: something without a usable place, which no other thing may be added to. */
  public enum Kind {
    PLACE,
    PERSON,
    ALONE,
    CAMERA,
    ESTATE,
    FEED
  }

  /** The pages of memory that tell more of it. */
  public Optional<SubjectKey> page() {
    return switch (kind) {
      case PLACE -> Optional.of(new SubjectKey(SubjectKey.Kind.PLACE, keyAfter("place:")));
      case PERSON -> Optional.of(new SubjectKey(SubjectKey.Kind.PERSON, keyAfter("person:")));
      case ALONE, CAMERA, ESTATE, FEED -> Optional.empty();
    };
  }

  public boolean isPlaced() {
    return kind != Kind.ALONE && kind != Kind.PERSON;
  }

  private String keyAfter(String prefix) {
    return key.substring(prefix.length());
  }
}
