package org.ninefifteen.keep.older;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;

/** A document as an older version stored it: extended JSON, one a line, a file a collection. */
record Stored(String version, String name, int line, Document document) {

  private static final Path FOLDER = Path.of("src/test/resources/stored");

  static Stream<Stored> all() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream().flatMap(Stored::in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first one of a collection, as in {@code marac.issues}. */
  static Document of(String name) {
    return all().filter(each -> each.name().equals(name)).findFirst().orElseThrow().document();
  }

  String collection() {
    return name.substring(name.indexOf('.') + 1);
  }

  private static Stream<Stored> in(Path file) {
    String version = file.getParent().getFileName().toString();
    String name = file.getFileName().toString().replace(".jsonl", "");
    try {
      var lines = Files.readAllLines(file);
      return Stream.iterate(0, n -> n < lines.size(), n -> n + 1)
          .map(n -> new Stored(version, name, n + 1, document(lines.get(n))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a store gives it back: through BSON. */
  private static Document document(String line) {
    return new DocumentCodec()
        .decode(BsonDocument.parse(line).asBsonReader(), DecoderContext.builder().build());
  }

  @Override
  public String toString() {
    return name + " of version " + version + ", line " + line;
  }
}
