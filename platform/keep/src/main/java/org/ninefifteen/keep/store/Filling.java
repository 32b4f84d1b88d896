package org.ninefifteen.keep.store;

import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.List;
import org.bson.RawBsonDocument;
import org.ninefifteen.keep.files.Content;
import org.ninefifteen.keep.files.Damaged;

/** Fills a collection, some documents at a time, and knows what should be in it then. */
public final class Filling {

  private static final int MOST_DOCUMENTS = 200;
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final StoredCollection place;
  private final Content written = new Content();
  private final List<RawBsonDocument> waiting = new ArrayList<>();
  private int bytes;

  public Filling(StoredCollection place) {
    this.place = place;
  }

  public void add(RawBsonDocument document) {
    waiting.add(document);
    written.add(document);
    bytes += document.getByteBuffer().remaining();
    if (waiting.size() == MOST_DOCUMENTS || bytes > MOST_BYTES) {
      flush();
    }
  }

  /** Writes the rest, reads all of it again, and throws {@link Damaged} where that differs. */
  public void finish() {
    flush();
    Content read = new Content();
    try (MongoCursor<RawBsonDocument> documents = place.read()) {
      documents.forEachRemaining(read::add);
    }
    if (!read.isSame(written)) {
      throw new Damaged(place.name() + " is not what was written to it: restore it again.");
    }
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      place.insert(waiting);
      waiting.clear();
      bytes = 0;
    }
  }
}
