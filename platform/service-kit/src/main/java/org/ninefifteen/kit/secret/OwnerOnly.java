package org.ninefifteen.kit.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;

/** Files that others may not read, where the file system knows of owners. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /**
   * Makes a file, whole or not at all, and once: of two that start together, the second finds the
   * first's.
   */
  public static void create(Path file, byte[] content) throws IOException {
    Path whole = beside(file, content);
    try {
      Files.createLink(file, whole);
    } catch (FileAlreadyExistsException e) {
      return; // somebody was quicker, and that file is as good
    } finally {
      Files.delete(whole);
    }
  }

  /** The JDK gives a temporary file to its owner alone. */
  private static Path beside(Path file, byte[] content) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    return Files.write(Files.createTempFile(folder, "secret", ".new"), content);
  }

  /** A group may read it, as a mounted secret's does; the world may not. */
  public static void check(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ)) {
      throw new IllegalStateException("Everybody on this machine can read the keys in " + file);
    }
  }
}
