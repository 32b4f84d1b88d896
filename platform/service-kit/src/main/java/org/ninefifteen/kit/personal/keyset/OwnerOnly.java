package org.ninefifteen.kit.personal.keyset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Objects;

/** Files that others may not read, where the file system knows of owners. */
final class OwnerOnly {

  private OwnerOnly() {}

  /** Writes a new file in the same folder; the JDK gives a temporary one to its owner alone. */
  static Path beside(Path file, byte[] content) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    return Files.write(Files.createTempFile(folder, "keyset", ".new"), content);
  }

  /** A group may read it, as a mounted secret's does; the world may not. */
  static void check(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ)) {
      throw new IllegalStateException("Everybody on this machine can read the keyset: " + file);
    }
  }
}
