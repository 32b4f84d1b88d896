package org.ninefifteen.kit.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of one request, as they are found. */
final class Faults {

  private final List<Fault> found = new ArrayList<>();

  int count() {
    return found.size();
  }

  void add(String field, String code, String message) {
    found.add(new Fault(field, code, message));
  }

  /** Adds a fault and stands for the value that could not be read. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
  <T> @Nullable T none(String field, String code, String message) {
    add(field, code, message);
    return null;
  }

  void orThrow() {
    if (!found.isEmpty()) {
      throw new InvalidRequest(found);
    }
  }
}
