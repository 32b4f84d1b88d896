package org.ninefifteen.kit.outbox;

import java.util.List;
import org.bson.Document;
import org.ninefifteen.kit.idempotency.Answer;
import org.ninefifteen.kit.idempotency.Answered;
import org.ninefifteen.kit.relay.pending.StoredEvents;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * The outbox in the store, by hand: what is empty is left out, as a sparse index wants it, and no
 * reflection is paid for on the way of every request.
 */
final class OutboxMapping {

  static final String KEYS = "outbox.keys";

  private OutboxMapping() {}

  static List<Converter<?, ?>> converters() {
    return List.of(Writer.INSTANCE, Reader.INSTANCE);
  }

  static Document write(Outbox outbox) {
    Document document = new Document();
    if (outbox.pending() != null) {
      document.append("pending", outbox.pending());
      StoredEvents.write(outbox.unsent(), document);
    }
    if (!outbox.answered().isEmpty()) {
      document.append("keys", outbox.answered().stream().map(Answered::key).toList());
      document.append("answered", outbox.answered().stream().map(OutboxMapping::answer).toList());
    }
    return document;
  }

  static Outbox read(Document document) {
    return new Outbox(
        StoredEvents.unsent(document),
        list(document, "answered").stream().map(OutboxMapping::answer).toList(),
        document.getString("pending"));
  }

  private static List<Document> list(Document document, String name) {
    return document.getList(name, Document.class, List.of());
  }

  private static Document answer(Answered answered) {
    return new Document("key", answered.key())
        .append("digest", answered.digest())
        .append("status", answered.answer().status())
        .append("location", answered.answer().location())
        .append("body", answered.answer().body());
  }

  private static Answered answer(Document document) {
    Answer answer =
        new Answer(
            document.getInteger("status", 200),
            document.getString("location"),
            document.getString("body"));
    return new Answered(document.getString("key"), document.getString("digest"), answer);
  }

  @WritingConverter
  private enum Writer implements Converter<Outbox, Document> {
    INSTANCE;

    @Override
    public Document convert(Outbox outbox) {
      return write(outbox);
    }
  }

  @ReadingConverter
  private enum Reader implements Converter<Document, Outbox> {
    INSTANCE;

    @Override
    public Outbox convert(Document document) {
      return read(document);
    }
  }
}
