package org.ninefifteen.endtoend.canaries;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan that finds nothing anywhere would please everybody. */
class ScanTests {
  private final Path folder;

  ScanTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void findsACanaryHoweverItIsWritten() throws IOException {
    String told = new Canary(7).report();
    for (int shift = 0; shift < 3; shift++) {
      String moved = "y".repeat(shift) + told;
      Files.writeString(
          folder.resolve("base64-" + shift),
          Base64.getEncoder().encodeToString(moved.replaceAll("19..-", "").getBytes(UTF_8)));
    }
    Files.writeString(folder.resolve("plain"), told);
    Files.write(folder.resolve("two-bytes"), told.getBytes(UTF_16LE));
    Files.writeString(folder.resolve("born"), "x" + new Canary(400).born());
    Files.writeString(folder.resolve("else"), "person-c007 lives on");

    assertThat(Scan.hits(folder, Scan.clearText()))
        .extracting(hit -> hit.substring(0, hit.indexOf(':')))
        .containsExactlyInAnyOrder(
            "base64-0", "base64-1", "base64-2", "plain", "two-bytes", "born");
  }

  @Test
  void findsKeysAmongOtherBytes() throws IOException {
    byte[] one = "12345key-one".getBytes(StandardCharsets.US_ASCII);
    byte[] two = "12345key-two".getBytes(StandardCharsets.US_ASCII);
    Files.writeString(folder.resolve("kept"), "1234512345key-two12345key-six");
    Files.writeString(folder.resolve("gone"), "12345key-six12345");

    assertThat(Scan.hits(folder, Scan.keys(List.of(one, two)))).containsExactly("kept: 1");
  }
}
