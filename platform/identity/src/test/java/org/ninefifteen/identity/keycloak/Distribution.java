package org.ninefifteen.identity.keycloak;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;

/**
 * Keycloak as it is shipped, fetched by Maven, which knows the mirrors and proxies of this place.
 */
final class Distribution {
  private static final String VERSION = System.getProperty("keycloak.version", "26.4.5");
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.10.0";

  private Distribution() {}

  /** The test is skipped where it cannot be had, and says so. */
  static Path unpacked() throws IOException, InterruptedException {
    var folder = TARGET.resolve("keycloak-" + VERSION);
    if (!Files.exists(folder.resolve("unpacked"))) {
      var zip = TARGET.resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
      var out = TARGET.resolve("keycloak-fetch.out");
      assumeTrue(
          Files.exists(zip) || fetched(out),
          () ->
              "The tests on Keycloak are skipped: Maven could not fetch it; " + out + " says why");
      unpack(zip);
      Files.createFile(folder.resolve("unpacked"));
      Files.delete(zip);
    }
    return folder;
  }

  private static boolean fetched(Path out) throws IOException, InterruptedException {
    var maven = Path.of(System.getProperty("maven.home", "/usr/share/maven"), "bin", "mvn");
    var fetch =
        new ProcessBuilder(
                List.of(
                    maven.toString(),
                    "-B",
                    PLUGIN + ":copy",
                    "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip",
                    "-DoutputDirectory=" + TARGET,
                    "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")))
            .directory(TARGET.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    if (!fetch.waitFor(10, TimeUnit.MINUTES)) {
      fetch.destroyForcibly();
      return false;
    }
    return fetch.exitValue() == 0;
  }

  private static void unpack(Path zip) throws IOException {
    try (var stream = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        var file = TARGET.resolve(entry.getName()).normalize();
        if (!file.startsWith(TARGET)) {
          throw new IOException("The archive leads outside: " + entry.getName());
        }
        write(file, entry.isDirectory(), stream);
      }
    }
  }

  private static void write(Path file, boolean folder, InputStream bytes) throws IOException {
    Files.createDirectories(folder ? file : file.getParent());
    if (!folder) {
      Files.write(file, bytes.readAllBytes());
    }
  }
}
