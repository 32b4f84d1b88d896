package org.ninefifteen.marac.travel;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefifteen.marac.MaracApplication;
import org.ninefifteen.testkit.identity.TestIdentity;
import org.ninefifteen.testkit.parts.Parts;

/** The service in a process of its own, as a container starts it. */
record OwnProcess(Process process, Path out) implements AutoCloseable {

  private static final Pattern PORT = Pattern.compile("Netty started on port (\\d+)");

  static OwnProcess start(Parts parts, String broker, Path folder, String... flags)
      throws IOException {
    Path out = folder.resolve("said");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of(flags));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(MaracApplication.class.getName());
    command.add("--server.port=0");
    command.add("--spring.kafka.bootstrap-servers=" + broker);
    command.add("--spring.kafka.admin.auto-create=false");
    command.add("--spring.mongodb.uri=" + parts.storeUri("marac"));
    command.add("--nine-fifteen.access-log.key-file=" + folder.resolve("access-log.key"));
    command.add("--nine-fifteen.access-log.create-key=true");
    command.add("--nine-fifteen.access-log.store-uri=" + parts.storeUri("access-log"));
    command.add(
        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + TestIdentity.shared().issuer());
    return new OwnProcess(
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start(),
        out);
  }

  /** What an orchestrator asks; it fails where the process has ended. */
  boolean isReady() throws IOException {
    if (!process.isAlive()) {
      throw new AssertionError("It has ended:\n" + said());
    }
    Matcher port = PORT.matcher(said());
    return port.find()
        && status(port.group(1), "liveness") == 200
        && status(port.group(1), "readiness") == 200;
  }

  private static int status(String port, String probe) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe);
    return ((HttpURLConnection) uri.toURL().openConnection()).getResponseCode();
  }

  String said() throws IOException {
    return Files.readString(out);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
