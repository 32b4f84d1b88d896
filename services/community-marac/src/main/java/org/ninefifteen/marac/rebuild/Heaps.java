package org.ninefifteen.marac.rebuild;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.ninefifteen.marac.memory.SignalDocuments;
import org.ninefifteen.marac.signals.model.Signal;

/**
 * Signals on the disk, a heap a call: the topics hold them in another order than calls claimed them
 * in, and all of them may be more than memory holds.
 */
record Heaps(Path folder) {

  private static final int AT_ONCE = 500;
  private static final DocumentCodec CODEC = new DocumentCodec();

  /** To the heap of this name. */
  void add(String heap, Signal signal) {
    RawBsonDocument bytes = new RawBsonDocument(SignalDocuments.write(signal), CODEC);
    ByteBuffer buffer = bytes.getByteBuffer().asNIO();
    byte[] written = new byte[buffer.remaining()];
    buffer.get(written);
    try (OutputStream out =
        Files.newOutputStream(
            folder.resolve(heap), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      out.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Some at a time; none where there is no such heap. */
  void each(String heap, Consumer<List<Signal>> reader) {
    Path file = folder.resolve(heap);
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file);
        DataInputStream data = new DataInputStream(new BufferedInputStream(in))) {
      List<Signal> some = next(data);
      while (!some.isEmpty()) {
        reader.accept(some);
        some = next(data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Signal> next(DataInputStream data) throws IOException {
    List<Signal> some = new ArrayList<>();
    while (some.size() < AT_ONCE) {
      byte[] head = data.readNBytes(Integer.BYTES);
      if (head.length == 0) {
        return some;
      }
      int length = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
      byte[] rest = data.readNBytes(length - head.length);
      if (rest.length < length - head.length) {
        throw new EOFException();
      }
      byte[] bytes = ByteBuffer.allocate(length).put(head).put(rest).array();
      some.add(SignalDocuments.read(document(bytes)));
    }
    return some;
  }

  private static Document document(byte[] bytes) {
    return CODEC.decode(
        new RawBsonDocument(bytes).asBsonReader(), DecoderContext.builder().build());
  }
}
