package org.ninefifteen.testkit;

import org.h2.mvstore.MVStore;

/** An outage is not a loss: the server's shutdown closes its backend, this one stays. */
final class KeptInMemory extends H2Documents {
  KeptInMemory() {
    super(new MVStore.Builder().open());
  }

  @Override
  public void close() {}

  void discard() {
    super.close();
  }
}
