package org.ninefifteen.identity.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A file of lines {@code name = value}, which a shell reads as easily as this class does. */
record NamedLines(Path file) {
  private static final String IS = " = ";

  Map<String, String> read() {
    try {
      return Files.exists(file) ? read(Files.readString(file)) : Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> read(String text) {
    var values = new LinkedHashMap<String, String>();
    text.lines()
        .map(each -> each.split(IS, 2))
        .filter(each -> each.length == 2)
        .forEach(each -> values.put(each[0], each[1]));
    return values;
  }

  void write(Map<String, String> values) {
    var lines = values.entrySet().stream().map(each -> each.getKey() + IS + each.getValue());
    OwnerOnly.write(file, lines.collect(Collectors.joining("\n", "", "\n")));
  }
}
