package org.ninefifteen.identity.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.ninefifteen.identity.Http;
import org.ninefifteen.testkit.FreePort;

/** A real Keycloak, in a process of its own that is ended by its id. It keeps nothing. */
record Keycloak(Process process, String address, String admin, Path out) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  static Keycloak start(Path folder, String realm, Map<String, String> environment)
      throws IOException {
    var imports = folder.resolve("data/import");
    empty(folder.resolve("data"));
    Files.createDirectories(imports);
    Files.writeString(imports.resolve("nine-fifteen-realm.json"), realm);
    var port = FreePort.find();
    var admin = UUID.randomUUID().toString();
    var out = folder.resolve("keycloak.out");
    var builder =
        new ProcessBuilder(
                List.of(
                    "bash",
                    folder.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--db=dev-mem",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().putAll(environment);
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", admin));
    return new Keycloak(builder.start(), "http://127.0.0.1:" + port, admin, out).awaitReady();
  }

  private Keycloak awaitReady() {
    try {
      Awaitility.await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> !process.isAlive() || answers());
    } catch (ConditionTimeoutException e) {
      close();
      throw new AssertionError(out + " says why Keycloak was not ready in " + PATIENCE, e);
    }
    if (!process.isAlive()) {
      throw new AssertionError(out + " says why Keycloak ended");
    }
    return this;
  }

  private boolean answers() {
    try {
      return new Http().send(HttpRequest.newBuilder(URI.create(issuer()))).statusCode() == 200;
    } catch (RuntimeException e) {
      return false;
    }
  }

  String issuer() {
    return address + "/realms/nine-fifteen";
  }

  URI endpoint(String name) {
    return URI.create(issuer() + "/protocol/openid-connect/" + name);
  }

  private static void empty(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }

  /** The script is replaced by Java; what it started before that is ended with it. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    process.onExit().join();
  }
}
