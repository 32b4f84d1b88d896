package org.ninefifteen.keep.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** A backup that is being written. It is one only when its manifest is there, which comes last. */
public final class BackupFolder {

  /** What the manifest hashes to, as {@code sha256sum -c} reads it. */
  static final String SEAL = "manifest.sha256";

  private final Path path;

  private BackupFolder(Path path) {
    this.path = path;
  }

  /** Throws {@link IllegalArgumentException} where something is in it already. */
  public static BackupFolder empty(Path path) throws IOException {
    Files.createDirectories(path, onlyOurs());
    try (Stream<Path> found = Files.list(path)) {
      if (found.findAny().isPresent()) {
        throw new IllegalArgumentException(
            path + " is not empty: a backup has a folder to itself.");
      }
    }
    return new BackupFolder(path);
  }

  public DocumentWriter writer(String database, String collection) throws IOException {
    Path file = path.resolve(file(database, collection));
    Files.createDirectories(path.resolve(file).getParent());
    return new DocumentWriter(file);
  }

  public SavedCollection finish(DocumentWriter writer, String database, String collection)
      throws IOException {
    return writer.finish(database, collection, file(database, collection));
  }

  /** The manifest, and last its seal: whatever was interrupted before has none. */
  public void seal(Manifest manifest) throws IOException {
    byte[] json = manifest.json().getBytes(UTF_8);
    Files.write(path.resolve(Manifest.FILE), json);
    String line = Content.hex(Sha256.create().digest(json)) + "  " + Manifest.FILE + "\n";
    Path unfinished = Files.writeString(path.resolve(SEAL + ".part"), line);
    Files.move(unfinished, path.resolve(SEAL), StandardCopyOption.ATOMIC_MOVE);
  }

  private static String file(String database, String collection) {
    return escaped(database) + "/" + escaped(collection) + ".bson.gz";
  }

  private static String escaped(String name) {
    return URLEncoder.encode(name, UTF_8);
  }

  private static FileAttribute<?>[] onlyOurs() {
    boolean isPosix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return isPosix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }
}
