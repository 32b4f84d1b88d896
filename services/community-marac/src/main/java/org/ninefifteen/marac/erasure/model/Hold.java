package org.ninefifteen.marac.erasure.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.kit.model.Coded;

/**
 * While it stands, nothing of the person is destroyed: neither by a decision nor by age.
 *
 * @param releasedFor absent of one that was released before there were codes
 */
public record Hold(
    String id, Why why, By set, @Nullable By released, @Nullable Release releasedFor) {

  /** Who did it, and when. */
  public record By(String who, Instant at) {}

  /** Why something is held. */
  public enum Why implements Coded {
    LITIGATION,
    INVESTIGATION,
    PUBLIC_INQUIRY,
    COMPLAINT;

    @Override
    public String code() {
      return name().replace('_', '-');
    }
  }

  public boolean stands() {
    return released == null;
  }

  Hold release(Release because, By by) {
    return stands() ? new Hold(id, why, set, by, because) : this;
  }
}
