package org.ninefifteen.kit.personal.details;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.model.Sealed;

/**
 * What a record keeps of subjects.
 *
 * @param record which it is, and whose
 * @param subjects pseudonyms of those whom it names
 * @param sealed what was told of them
 */
public record Kept(Held record, List<String> subjects, @Nullable Sealed sealed) {

  public Kept {
    subjects = List.copyOf(subjects);
  }

  public boolean isSomething() {
    return sealed != null || !subjects.isEmpty();
  }

  public List<Held> records() {
    return List.of(record);
  }
}
