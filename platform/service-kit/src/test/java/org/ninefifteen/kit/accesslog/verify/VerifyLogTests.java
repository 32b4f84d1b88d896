package org.ninefifteen.kit.accesslog.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.accesslog.files.HeadLine;
import org.ninefifteen.kit.accesslog.files.KeyFile;

class VerifyLogTests {

  private final Forged log = Forged.log(new Random(5));
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @TempDir Path folder;
  Path key = Path.of("");
  Path entries = Path.of("");
  Path heads = Path.of("");

  @BeforeEach
  void export() throws IOException {
    key = Files.writeString(folder.resolve("key.pub"), KeyFile.pem(log.key().trusted()));
    entries = Files.write(folder.resolve("log.jsonl"), log.lines());
    heads = folder.resolve("heads.jsonl");
    Files.write(heads, log.heads().stream().map(head -> HeadLine.of(head).toString()).toList());
  }

  @Test
  void aWholeLogIsCountedAndEndsWithNought() {
    assertThat(verify(key, entries, heads)).isZero();
    assertThat(said.toString(UTF_8)).startsWith(log.size() + " entries hang together.");
  }

  @Test
  void aBrokenEntryIsNamedAndEndsWithOne() throws IOException {
    List<String> lines = log.lines();
    lines.remove(0);
    Files.write(entries, lines);

    assertThat(verify(key, entries, heads)).isOne();
    assertThat(said.toString(UTF_8))
        .contains("BROKEN line 1 of " + entries + ": entry 1 of medway/letters is missing");
  }

  @Test
  void whereNothingCanBeSaidItEndsWithTwo() throws IOException {
    assertThat(verify(key)).isEqualTo(2);
    assertThat(verify(key, entries)).isEqualTo(2);
    assertThat(verify(key, folder.resolve("gone"), heads)).isEqualTo(2);
    assertThat(verify(entries, entries, heads)).isEqualTo(2);
    assertThat(said.toString(UTF_8))
        .contains("Usage:")
        .contains("No head speaks for medway/letters")
        .contains("Cannot read " + folder.resolve("gone"))
        .contains("holds no public Ed25519 key");
  }

  @Test
  void aKeyIsMadeOnceAndOnlyWhereThatIsAllowed() throws IOException {
    Path file = folder.resolve("keys").resolve("signing");

    assertThatThrownBy(() -> KeyFile.read(file, false)).isInstanceOf(IOException.class);
    String id = KeyFile.read(file, true).trusted().id();

    assertThat(KeyFile.read(file, true).trusted().id()).isEqualTo(id);
    assertThat(KeyFile.read(file, false).trusted().id()).isEqualTo(id);
    assertThat(KeyFile.readPublic(Path.of(file + ".pub")).id()).isEqualTo(id);
    assertThat(Path.of(file + ".pub")).content().doesNotContain("PRIVATE");
  }

  private int verify(Path... args) {
    String[] texts = List.of(args).stream().map(Path::toString).toArray(String[]::new);
    return VerifyLog.run(new PrintStream(said, true, UTF_8), texts);
  }
}
