package org.ninefifteen.kit.personal.stored;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import org.ninefifteen.kit.model.Disclosure;
import org.ninefifteen.kit.personal.model.Sealed;
import org.ninefifteen.kit.personal.model.SealedDetails;
import org.ninefifteen.kit.personal.model.SealedText;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** What was sealed, by hand and in the form that reflection gave it: every record carries it. */
public final class SealedMapping {

  private SealedMapping() {}

  public static List<Converter<?, ?>> converters() {
    return List.of(Writer.INSTANCE, Reader.INSTANCE);
  }

  static Document write(Sealed sealed) {
    Document document =
        new Document("disclosure", disclosure(sealed.disclosure()))
            .append("isSensitive", sealed.isSensitive())
            .append("details", sealed.details().stream().map(SealedMapping::details).toList());
    SealedText text = sealed.text();
    return text == null ? document : document.append("text", text(text));
  }

  static Sealed read(Document document) {
    Document text = document.get("text", Document.class);
    return new Sealed(
        disclosure(document.get("disclosure", Document.class)),
        document.getBoolean("isSensitive", false),
        document.getList("details", Document.class).stream().map(SealedMapping::details).toList(),
        text == null ? null : text(text));
  }

  private static Document disclosure(Disclosure disclosure) {
    return new Document("gateway", disclosure.gateway()).append("regime", disclosure.regime());
  }

  private static Disclosure disclosure(Document document) {
    return new Disclosure(said(document, "gateway"), said(document, "regime"));
  }

  private static Document details(SealedDetails details) {
    return new Document("event", details.event())
        .append("subject", details.subject())
        .append("fields", new Document(Map.copyOf(details.fields())));
  }

  private static SealedDetails details(Document document) {
    Map<String, String> fields = new LinkedHashMap<>();
    document
        .get("fields", Document.class)
        .forEach((name, field) -> fields.put(name, String.valueOf(field)));
    return new SealedDetails(said(document, "event"), said(document, "subject"), fields);
  }

  private static Document text(SealedText text) {
    return new Document("event", text.event())
        .append("subjects", text.subjects())
        .append("text", text.text());
  }

  private static SealedText text(Document document) {
    return new SealedText(
        said(document, "event"),
        document.getList("subjects", String.class),
        said(document, "text"));
  }

  private static String said(Document document, String name) {
    return Objects.requireNonNull(document.getString(name), name);
  }

  @WritingConverter
  private enum Writer implements Converter<Sealed, Document> {
    INSTANCE;

    @Override
    public Document convert(Sealed sealed) {
      return write(sealed);
    }
  }

  @ReadingConverter
  private enum Reader implements Converter<Document, Sealed> {
    INSTANCE;

    @Override
    public Sealed convert(Document document) {
      return read(document);
    }
  }
}
