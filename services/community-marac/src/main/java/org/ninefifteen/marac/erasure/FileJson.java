package org.ninefifteen.marac.erasure;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Coded;
import org.ninefifteen.marac.erasure.model.Erasure;
import org.ninefifteen.marac.erasure.model.Hold;
import org.ninefifteen.marac.erasure.model.Hold.By;
import org.ninefifteen.marac.erasure.model.PersonFile;

/** A person's file as it is answered. */
record FileJson(String person, List<ErasureJson> erasures, List<HoldJson> holds) {

  static FileJson of(PersonFile file) {
    return new FileJson(
        file.person(),
        file.erasures().stream().map(ErasureJson::of).toList(),
        file.holds().stream().map(HoldJson::of).toList());
  }

  /**
   * What somebody did.
   *
   * @param reason its code; what is requested and set says it beside
   */
  record DeedJson(String who, Instant at, @Nullable String reason) {

    static @Nullable DeedJson of(@Nullable By by, @Nullable Coded reason) {
      return by == null ? null : done(by, reason);
    }

    static DeedJson done(By by, @Nullable Coded reason) {
      return new DeedJson(by.who(), by.at(), reason == null ? null : reason.code());
    }
  }

  record ErasureJson(
      String id,
      String reason,
      Erasure.State state,
      DeedJson requested,
      @Nullable DeedJson refused,
      @Nullable DeedJson approved,
      @Nullable Instant erased) {

    static ErasureJson of(Erasure e) {
      return new ErasureJson(
          e.id(),
          e.reason().code(),
          e.state(),
          DeedJson.done(e.requested(), null),
          DeedJson.of(e.refused(), e.refusedFor()),
          DeedJson.of(e.approved(), e.approvedFor()),
          e.erased());
    }
  }

  record HoldJson(
      String id, String reason, boolean stands, DeedJson set, @Nullable DeedJson released) {

    static HoldJson of(Hold hold) {
      return new HoldJson(
          hold.id(),
          hold.why().code(),
          hold.stands(),
          DeedJson.done(hold.set(), null),
          DeedJson.of(hold.released(), hold.releasedFor()));
    }
  }
}
