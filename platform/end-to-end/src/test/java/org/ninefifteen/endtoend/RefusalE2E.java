package org.ninefifteen.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.launcher.options.DataFolder;
import org.ninefifteen.launcher.options.Parts;
import org.ninefifteen.testkit.Patience;

/** One sentence and an exit code, before anything has started. */
class RefusalE2E {
  @TempDir Path folder;

  @Test
  void aSecondLauncherOnTheSameFolderSaysSoAndEnds() throws InterruptedException {
    try (var held = DataFolder.hold(folder.resolve("data"), Parts.ALL);
        var second = Child.start(folder.resolve("second.out"), List.of("--data=" + held.path()))) {

      assertThat(second.exit(Patience.LONG)).isEqualTo(1);
      assertThat(second.said())
          .isEqualToIgnoringNewLines(
              "Another launcher already uses the folder %s: end it, or choose another with --data=FOLDER."
                  .formatted(held.path()));
    }
  }
}
