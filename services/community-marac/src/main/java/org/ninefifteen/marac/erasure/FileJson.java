package org.ninefifteen.marac.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.marac.erasure.model.Erasure;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.PersonFile;

/** A person's file as it is answered. */
record FileJson(String person, List<ErasureJson> erasures, List<HoldJson> holds) {

  static FileJson of(PersonFile file) {
    return new FileJson(
        file.person(),
        file.erasures().stream().map(ErasureJson::of).toList(),
        file.holds().stream().map(HoldJson::of).toList());
  }

  record ErasureJson(
      String id,
      String reason,
      Erasure.State state,
      Hold.By requested,
      Hold.@Nullable By refused,
      Hold.@Nullable By approved,
      @Nullable Instant erased) {

    static ErasureJson of(Erasure e) {
      return new ErasureJson(
          e.id(),
          e.reason().code(),
          e.state(),
          e.requested(),
          e.refused(),
          e.approved(),
          e.erased());
    }
  }

  record HoldJson(
      String id, String reason, boolean stands, Hold.By set, Hold.@Nullable By released) {

    static HoldJson of(Hold hold) {
      return new HoldJson(hold.id(), hold.why().code(), hold.stands(), hold.set(), hold.released());
    }
  }
}
