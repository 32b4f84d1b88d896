package org.ninefifteen.launcher.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The one folder that everything is kept in, held by one launcher at a time, also over a kill; or
 * by the processes of one machine together.
 */
public final class DataFolder implements AutoCloseable {
  private final Path path;
  private final FileChannel held;

  private DataFolder(Path path, FileChannel held) {
    this.path = path;
    this.held = held;
  }

  public static DataFolder hold(Path path, Parts parts) {
    var folder = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder.resolve("broker"));
      Files.createDirectories(folder.resolve("store"));
      return new DataFolder(folder, lock(folder, !parts.isAll()));
    } catch (IOException e) {
      throw new CannotStart(
          "The folder "
              + folder
              + " cannot be written: change its rights, or choose another with --data=FOLDER.",
          e);
    }
  }

  private static FileChannel lock(Path folder, boolean shared) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("launcher.lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    if (!locked(channel, shared)) {
      channel.close();
      throw new CannotStart(
          "Another launcher already uses the folder "
              + folder
              + ": end it, or choose another with --data=FOLDER.");
    }
    return channel;
  }

  private static boolean locked(FileChannel channel, boolean shared) throws IOException {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared) != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  public Path path() {
    return path;
  }

  public Path broker() {
    return path.resolve("broker");
  }

  public Path store() {
    return path.resolve("store");
  }

  public Path identity() {
    return path.resolve("identity");
  }

  /** Processes that share the folder do not share a log. */
  public Path log(Parts parts) {
    return path.resolve(parts.isAll() ? "launcher.log" : String.join("-", parts.words()) + ".log");
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
