package org.ninefifteen.patrols;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.accesslog.model.Held;
import org.ninefifteen.kit.personal.model.Sealed;

/**
 * What a call-out or a patrol keeps of people. None of it ever leaves.
 *
 * @param id of the call-out or patrol
 * @param agency whose it is
 * @param requester a pseudonymous reference
 * @param words in which people may be named
 */
public record Kept(String id, String agency, @Nullable String requester, @Nullable Sealed words) {

  public boolean isSomething() {
    return requester != null || words != null;
  }

  List<Held> held() {
    return List.of(new Held("patrols/" + id, agency));
  }

  List<String> subjects() {
    return Stream.ofNullable(requester).toList();
  }
}
