package org.ninefifteen.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ninefifteen.launcher.Launcher;

/** The launcher in a process of its own, which can be killed. */
record Child(Process process, Path out) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Started with this JVM's class path; what it says goes to a file. */
  static Child start(Path out, List<String> arguments) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName()));
    command.addAll(arguments);
    try {
      return new Child(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start(),
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Child awaitReady() {
    Awaitility.await().atMost(PATIENCE).until(() -> said().contains("Open http"));
    return this;
  }

  String said() {
    try {
      return Files.readString(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The exit code; the process is given so long. */
  int exit(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError("Still running after " + patience + ":\n" + said());
    }
    return process.exitValue();
  }

  /** As the kernel does it: no hook runs. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
