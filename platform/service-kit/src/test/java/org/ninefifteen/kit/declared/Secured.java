package org.ninefifteen.kit.declared;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.ninefifteen.testkit.EmbeddedBroker;
import org.ninefifteen.testkit.FreePort;

/** A broker with the settings that are shipped, and certificates and passwords by what is. */
record Secured(EmbeddedBroker broker, Path secrets, Path administrator) implements AutoCloseable {

  private static final Path DEPLOY = Path.of("..", "deploy").toAbsolutePath().normalize();
  private static final Path KAFKA = DEPLOY.resolve("kafka");

  static boolean isPossible() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "openssl")));
  }

  static Secured start(Path folder) throws IOException, InterruptedException {
    Path secrets = made(folder.resolve("secrets"));
    int[] ports = {FreePort.find(), FreePort.find(), FreePort.find()};
    Path administrator =
        Files.writeString(
            folder.resolve("declare.properties"), here("declare.properties", secrets, ports));
    Map<String, String> settings = parsed(here("server.properties", secrets, ports));
    settings.put("log.dirs", folder.resolve("log").toString());
    EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("log"), ports[0], settings);
    return new Secured(broker, secrets, administrator);
  }

  void declare() throws Exception {
    DeclareBroker.main(
        new String[] {
          administrator.toString(),
          KAFKA.resolve("topics.yaml").toString(),
          KAFKA.resolve("acls.yaml").toString(),
          secrets.resolve("declare/passwords.properties").toString()
        });
  }

  Properties administration() throws IOException {
    Properties properties = new Properties();
    properties.putAll(parsed(Files.readString(administrator)));
    return properties;
  }

  private static Path made(Path secrets) throws IOException, InterruptedException {
    ProcessBuilder making =
        new ProcessBuilder(DEPLOY.resolve("make-secrets").toString(), secrets.toString());
    making.environment().merge("PATH", System.getProperty("java.home") + "/bin", Secured::before);
    int code = making.inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException("make-secrets ended with " + code);
    }
    return secrets;
  }

  private static String before(String path, String first) {
    return first + ":" + path;
  }

  /** The shipped file, with the names and places of this machine. */
  private static String here(String file, Path secrets, int[] ports) throws IOException {
    return Files.readString(KAFKA.resolve(file))
        .replace("/run/secrets/", secrets.resolve("kafka") + "/")
        .replace("/run/ca/", secrets.resolve("ca") + "/")
        .replace("//0.0.0.0:", "//127.0.0.1:")
        .replace("//kafka:", "//127.0.0.1:")
        .replace(":9092", ":" + ports[0])
        .replace(":9093", ":" + ports[1])
        .replace(":9094", ":" + ports[2]);
  }

  private static Map<String, String> parsed(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    Map<String, String> settings = new HashMap<>();
    properties.stringPropertyNames().forEach(n -> settings.put(n, properties.getProperty(n)));
    return settings;
  }

  @Override
  public void close() {
    broker.close();
  }
}
