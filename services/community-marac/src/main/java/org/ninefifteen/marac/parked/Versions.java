package org.ninefifteen.marac.parked;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Rejected;
import org.ninefifteen.kit.problem.Fields;
import org.ninefifteen.marac.parked.kept.ParkedDocument;

/** Whoever says which version was looked at, decides about no other. */
final class Versions {

  private Versions() {}

  static @Nullable Long of(Fields fields) {
    Integer version = fields.optionalNumber("version", 0, Integer.MAX_VALUE);
    return version == null ? null : version.longValue();
  }

  /** That of a body that may say nothing else, or not be there. */
  static @Nullable Long of(byte @Nullable [] body) {
    return body == null
        ? null
        : Fields.read(body, fields -> Optional.ofNullable(of(fields))).orElse(null);
  }

  static ParkedDocument checked(ParkedDocument found, @Nullable Long seen) {
    if (seen != null && !Objects.equals(seen, found.version())) {
      throw Rejected.conflict("changed-meanwhile", "Somebody has changed it. Look at it again.");
    }
    return found;
  }
}
