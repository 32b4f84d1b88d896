package org.ninefifteen.keep.files;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.bson.RawBsonDocument;

/** Writes one collection, a document at a time; what it was is known when it is closed. */
public final class DocumentWriter implements AutoCloseable {

  private static final int BUFFER = 1 << 16;

  private final MessageDigest hash = Sha256.create();
  private final Content content = new Content();
  private final FileOutputStream file;
  private final GZIPOutputStream zip;
  private final OutputStream out;

  DocumentWriter(Path path) throws IOException {
    this.file = new FileOutputStream(path.toFile());
    this.zip = new GZIPOutputStream(new DigestOutputStream(file, hash), BUFFER);
    this.out = new BufferedOutputStream(zip, BUFFER);
  }

  public void write(RawBsonDocument document) throws IOException {
    out.write(Documents.bytes(document));
    content.add(document);
  }

  /** Only then is it on the disk, and not in some memory on the way. */
  SavedCollection finish(String database, String collection, String name) throws IOException {
    out.flush();
    zip.finish();
    file.getFD().sync();
    return new SavedCollection(
        database,
        collection,
        name,
        content.documents(),
        Content.hex(hash.digest()),
        content.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
