package org.ninefifteen.keep.erasures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonInvalidOperationException;
import org.bson.json.JsonParseException;
import org.ninefifteen.keep.files.Damaged;

/**
 * Erasures as lines of JSON, and last a line with their number: without it the file may have been
 * cut off, and somebody would come back.
 */
public final class ErasureFile {

  private static final String END = "# erasures: ";

  private ErasureFile() {}

  public static void write(List<Erasure> erasures, Path file) throws IOException {
    List<String> lines = new ArrayList<>(erasures.stream().map(Erasure::line).toList());
    lines.add(END + erasures.size());
    Files.write(file, lines);
  }

  public static List<Erasure> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int count = lines.size() - 1;
    if (count < 0 || !lines.getLast().equals(END + count)) {
      throw new Damaged(file + " does not end with the number of its erasures.");
    }
    try {
      return lines.subList(0, count).stream().map(Erasure::ofLine).toList();
    } catch (JsonParseException | BsonInvalidOperationException e) {
      throw new Damaged(file + " holds a line that is no erasure.");
    }
  }
}
