package org.ninefifteen.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A row for each test that went well, as {@code docs/faults.md} has them. */
final class Results {
  private static final Path FILE = Path.of("target", "faults.md");

  private Results() {}

  static void of(String test, String load, String shown, World world) {
    var row =
        "| %s | %s | %s | %s, seed %d |%n"
            .formatted(
                test, load, shown, LocalDate.now(Clock.system(ZoneOffset.UTC)), world.seed());
    System.out.print(row);
    try {
      Files.writeString(FILE, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
