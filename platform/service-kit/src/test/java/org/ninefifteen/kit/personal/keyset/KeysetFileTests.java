package org.ninefifteen.kit.personal.keyset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.kit.personal.model.SealBroken;

class KeysetFileTests {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void place() {
    file = folder.resolve("keys/keyset.json");
  }

  @Test
  void isMadeOnceForItsOwnerAlone() throws IOException {
    Keyset made = KeysetFile.read(file, true);
    Keyset again = KeysetFile.read(file, true);

    assertThat(again.index("a")).isEqualTo(made.index("a"));
    assertThat(file.getParent()).isDirectoryContaining("glob:**keyset.json");
    try (var files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void isOneHoweverManyMakeItAtOnce() {
    assertThat(
            IntStream.range(0, 16).parallel().mapToObj(i -> KeysetFile.read(file, true).index("a")))
        .hasSize(16)
        .containsOnly(KeysetFile.read(file, false).index("a"));
  }

  @Test
  void isNotMadeUnasked() {
    assertThatThrownBy(() -> KeysetFile.read(file, false))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("keyset.json");
    assertThat(file).doesNotExist();
  }

  @Test
  void isRefusedWhenEverybodyCanReadIt() throws IOException {
    KeysetFile.read(file, true);
    assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix")).isTrue();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    assertThatThrownBy(() -> KeysetFile.read(file, false))
        .hasMessageStartingWith("Everybody on this machine can read the keys in");
  }

  /** A parser's message quotes what it parses. */
  @Test
  void keepsItsContentOutOfErrors() throws IOException {
    Files.writeString(folder.resolve("bad.json"), "{\"wrapping\": \"c2VjcmV0\" c2VjcmV0");
    Files.setPosixFilePermissions(
        folder.resolve("bad.json"), PosixFilePermissions.fromString("rw-------"));

    assertThatThrownBy(() -> KeysetFile.read(folder.resolve("bad.json"), false))
        .hasMessageContaining("no keyset")
        .hasNoCause()
        .message()
        .doesNotContain("c2VjcmV0");
  }

  @Test
  void unwrapsAKeyForItsOwnerAlone() throws GeneralSecurityException {
    Keyset keyset = KeysetFile.read(file, true);
    byte[] wrapped = keyset.newKey("medway|person-1");
    byte[] sealed =
        keyset.unwrap(wrapped, "medway|person-1").encrypt("a".getBytes(UTF_8), new byte[0]);

    assertThat(keyset.unwrap(wrapped, "medway|person-1").decrypt(sealed, new byte[0]))
        .isEqualTo("a".getBytes(UTF_8));
    assertThatThrownBy(() -> keyset.unwrap(wrapped, "medway|person-2"))
        .isInstanceOf(SealBroken.class);
    assertThatThrownBy(() ->
            KeysetFile.read(folder.resolve("other.json"), true).unwrap(wrapped, "medway|person-1"))
        .isInstanceOf(SealBroken.class);
  }
}
