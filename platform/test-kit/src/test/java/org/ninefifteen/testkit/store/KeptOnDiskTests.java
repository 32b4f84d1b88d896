package org.ninefifteen.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptOnDiskTests {

  /** A kill would find half of it in the file: a document, say, that its index does not know. */
  @Test
  void isNotWrittenInTheMidstOfALargeChange(@TempDir Path folder) {
    var kept = KeptOnDisk.in(folder);
    try {
      var store = kept.getMvStore();
      var documents = store.openMap("documents");
      store.commit();
      var version = store.getCurrentVersion();

      IntStream.range(0, 64).forEach(i -> documents.put(i, new byte[1 << 20]));

      assertThat(store.getCurrentVersion()).isEqualTo(version);
    } finally {
      kept.close();
    }
  }
}
