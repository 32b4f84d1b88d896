package org.ninefifteen.testkit;

import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** An outage is not a loss: the server's shutdown closes its backend, this one stays. */
final class KeptInMemory extends MemoryBackend {
  @Override
  public void close() {}

  void discard() {
    super.close();
  }
}
