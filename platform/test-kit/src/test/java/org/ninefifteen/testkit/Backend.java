package org.ninefifteen.testkit;

import java.nio.file.Path;

/** Where a store keeps what it holds. */
enum Backend {
  IN_MEMORY {
    @Override
    EmbeddedStore store(Path folder) {
      return EmbeddedStore.inMemory();
    }
  },
  ON_DISK {
    @Override
    EmbeddedStore store(Path folder) {
      return EmbeddedStore.onDisk(folder);
    }
  };

  abstract EmbeddedStore store(Path folder);
}
