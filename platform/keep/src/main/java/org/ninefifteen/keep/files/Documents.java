package org.ninefifteen.keep.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Documents one after the other, as the store has them in bytes. {@code bsondump} and {@code
 * mongorestore --gzip} read the same.
 */
final class Documents {

  /** The store's own bound is 16 MB, and a little for what it adds itself. */
  private static final int MOST = 17 * 1024 * 1024;

  private static final int LEAST = 5;

  private Documents() {}

  static byte[] bytes(RawBsonDocument document) {
    ByteBuf buffer = document.getByteBuffer();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  static void each(Path file, Consumer<RawBsonDocument> reader) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DataInputStream data =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      for (RawBsonDocument next = next(data); next != null; next = next(data)) {
        reader.accept(next);
      }
    } catch (EOFException | ZipException e) {
      throw new Damaged(file + " ends in the middle of a document, or is not compressed.");
    }
  }

  private static @Nullable RawBsonDocument next(DataInputStream data) throws IOException {
    byte[] head = data.readNBytes(Integer.BYTES);
    if (head.length == 0) {
      return null;
    }
    if (head.length < Integer.BYTES) {
      throw new EOFException();
    }
    int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (length < LEAST || length > MOST) {
      throw new EOFException();
    }
    byte[] bytes = new byte[length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    data.readFully(bytes, head.length, length - head.length);
    return new RawBsonDocument(bytes);
  }
}
