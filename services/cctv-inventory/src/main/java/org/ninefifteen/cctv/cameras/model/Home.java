package org.ninefifteen.cctv.cameras.model;

import org.ninefifteen.cctv.places.model.Place;

/** Where a camera belongs, which decides what kind it is. */
public sealed interface Home {

  /** What a camera is called after its home. */
  enum Kind {
    FIXED,
    REDEPLOYABLE
  }

  Kind kind();

  /** It watches this place until it is removed. */
  record Fixed(Place place) implements Home {
    @Override
    public Kind kind() {
      return Kind.FIXED;
    }
  }

  /** It is redeployable and belongs to this pool, whether it is out or not. */
  record Pooled(String pool) implements Home {
    @Override
    public Kind kind() {
      return Kind.REDEPLOYABLE;
    }
  }
}
