package org.ninefifteen.testkit.store;

import org.h2.mvstore.MVStore;

/** An outage is not a loss: the server's shutdown closes its backend, this one stays. */
public final class KeptInMemory extends H2Documents {
  public KeptInMemory() {
    super(new MVStore.Builder().open());
  }

  @Override
  public void close() {}

  public void discard() {
    super.close();
  }
}
