package org.ninefifteen.keep.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.bson.RawBsonDocument;

/** A backup that was written to its end. */
public record SavedBackup(Path path, Manifest manifest) {

  /** Throws {@link Damaged} where it is none, or where its writing was interrupted. */
  public static SavedBackup in(Path path) throws IOException {
    Path seal = path.resolve(BackupFolder.SEAL);
    if (!Files.isRegularFile(seal)) {
      throw new Damaged(path + " is no whole backup: it has no " + BackupFolder.SEAL + ".");
    }
    Path manifest = path.resolve(Manifest.FILE);
    String line = Files.readString(seal).strip();
    if (!Files.isRegularFile(manifest) || !line.equals(hash(manifest) + "  " + Manifest.FILE)) {
      throw new Damaged(manifest + " is not what was sealed.");
    }
    return new SavedBackup(path, Manifest.of(Files.readString(manifest, UTF_8)));
  }

  /** Reads every file twice: its bytes as they are, then the documents in them. */
  public void verify() throws IOException {
    for (SavedCollection each : manifest.collections()) {
      verify(each);
    }
  }

  private void verify(SavedCollection saved) throws IOException {
    Path file = path.resolve(saved.file());
    if (!Files.isRegularFile(file)) {
      throw new Damaged(file + " is missing.");
    }
    if (!hash(file).equals(saved.sha256())) {
      throw new Damaged(file + " is not what was saved: its checksum differs.");
    }
    Content content = new Content();
    each(saved, content::add);
    if (content.documents() != saved.documents() || !content.digest().equals(saved.content())) {
      throw new Damaged(file + " does not hold what the manifest says.");
    }
  }

  public void each(SavedCollection saved, Consumer<RawBsonDocument> reader) throws IOException {
    Documents.each(path.resolve(saved.file()), reader);
  }

  private static String hash(Path file) throws IOException {
    MessageDigest hash = Sha256.create();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), hash)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return Content.hex(hash.digest());
  }
}
