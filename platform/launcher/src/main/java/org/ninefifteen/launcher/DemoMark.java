package org.ninefifteen.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * The demo is loaded once. When it began is kept: a load that was cut short is told again from the
 * same moment, so that what had arrived is recognised.
 */
record DemoMark(Path folder) {
  boolean isDue() {
    return !Files.exists(folder.resolve("demo-loaded"));
  }

  Instant began() {
    var file = folder.resolve("demo-began");
    try {
      if (!Files.exists(file)) {
        Files.writeString(file, Instant.now().toString());
      }
      return Instant.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void loaded() {
    try {
      Files.createFile(folder.resolve("demo-loaded"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
