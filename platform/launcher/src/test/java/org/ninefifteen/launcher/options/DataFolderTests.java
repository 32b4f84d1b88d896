package org.ninefifteen.launcher.options;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTests {
  @TempDir Path folder;

  @Test
  void isHeldByOneLauncherAtATime() {
    try (var first = DataFolder.hold(folder, Parts.ALL)) {
      assertThatExceptionOfType(CannotStart.class)
          .isThrownBy(() -> DataFolder.hold(folder, Parts.ALL))
          .withMessageStartingWith("Another launcher already uses the folder " + first.path());
    }

    assertThatCode(() -> DataFolder.hold(folder, Parts.ALL).close()).doesNotThrowAnyException();
  }

  /** A file in the way, since rights mean nothing to a test that runs as root. */
  @Test
  void saysThatItCannotBeWritten() throws IOException {
    var file = Files.createFile(folder.resolve("taken"));

    assertThatExceptionOfType(CannotStart.class)
        .isThrownBy(() -> DataFolder.hold(file, Parts.ALL))
        .withMessage(
            "The folder %s cannot be written: change its rights, or choose another with --data=FOLDER."
                .formatted(file));
  }
}
