package org.ninefifteen.testkit.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents as they travel. H2 has Java serialize them, and each commit writes anew all that lies
 * beside what was changed: that was a third of a busy store's time. Files of before are still read.
 */
final class BsonDocuments extends BasicDataType<Document> {

  /** None of H2's own types is negative. */
  private static final byte BSON = -1;

  /** An entry of a map, its key and its value are objects in memory and some letters here. */
  private static final int IN_MEMORY = 4;

  private final ObjectDataType byH2 = new ObjectDataType();
  private volatile int usualBytes = 1000;

  @Override
  public void write(WriteBuffer buffer, Document document) {
    ByteBuf bytes = Unpooled.buffer(usualBytes);
    BsonEncoder.encodeDocument(document, bytes);
    usualBytes = (15 * usualBytes + bytes.readableBytes()) / 16;
    buffer.put(BSON).put(bytes.nioBuffer());
  }

  @Override
  public Document read(ByteBuffer buffer) {
    int start = buffer.position();
    if (buffer.get() != BSON) {
      buffer.position(start);
      return (Document) byH2.read(buffer);
    }
    ByteBuf bytes = Unpooled.wrappedBuffer(buffer.slice());
    Document document = BsonDecoder.decodeBson(bytes);
    buffer.position(buffer.position() + bytes.readerIndex());
    return document;
  }

  /** H2 asks at each change, and to write it for that would cost as much as the change. */
  @Override
  public int getMemory(Document document) {
    return IN_MEMORY * usualBytes;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
