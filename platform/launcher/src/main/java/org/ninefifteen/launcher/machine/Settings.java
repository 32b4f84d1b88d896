package org.ninefifteen.launcher.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ninefifteen.identity.secrets.ClearSecrets;
import org.ninefifteen.launcher.options.DataFolder;
import org.ninefifteen.launcher.options.Parts;
import org.ninefifteen.launcher.options.Port;

/** What each context is told: all of them share one class path, and none of them its settings. */
record Settings(Map<Port, Integer> ports, DataFolder folder, Parts parts) {
  /** The console's style sheets lie on everybody's class path. */
  private static final String NO_PAGES = "--spring.web.resources.add-mappings=false";

  private static final String TOKENS_OF = "--spring.security.oauth2.resourceserver.jwt.issuer-uri=";

  Settings {
    ports = Map.copyOf(ports);
  }

  String url(Port port) {
    return "http://127.0.0.1:" + number(port);
  }

  String[] of(Service service) {
    var settings = new ArrayList<>(shared());
    settings.add("--spring.config.name=" + service.word());
    settings.add(
        "--spring.main.web-application-type="
            + (service == Service.IDENTITY ? "servlet" : "reactive"));
    settings.add("--server.port=" + number(service.port()));
    settings.add(
        "--spring.mongodb.uri=mongodb://127.0.0.1:%d/%s"
            .formatted(number(Port.MONGODB), service.database()));
    settings.add("--" + OwnParts.SETTING + "=" + String.join(",", Foreign.to(service)));
    settings.addAll(particular(service));
    settings.addAll(end());
    return settings.toArray(String[]::new);
  }

  private List<String> particular(Service service) {
    return switch (service) {
      case IDENTITY -> identity();
      case CONSOLE -> console();
      default -> List.of(NO_PAGES, TOKENS_OF + issuer());
    };
  }

  /** A part on its own is followed by another instance, and answers first what it was asked. */
  private List<String> end() {
    return parts.isAll()
        // An open page with live updates would hold a graceful end for its whole grace.
        ? List.of("--server.shutdown=immediate", "--spring.lifecycle.timeout-per-shutdown-phase=2s")
        : List.of();
  }

  private List<String> shared() {
    return List.of(
        "--server.address=127.0.0.1",
        "--spring.kafka.bootstrap-servers=127.0.0.1:" + number(Port.KAFKA),
        "--nine-fifteen.access-log.key-file=" + folder.path().resolve("access-log.key"),
        "--nine-fifteen.access-log.create-key=true",
        "--nine-fifteen.personal.keyset=" + folder.path().resolve("keyset.json"),
        "--nine-fifteen.personal.create-keyset=true",
        "--nine-fifteen.personal.store-uri=mongodb://127.0.0.1:%d/subjects"
            .formatted(number(Port.MONGODB)),
        "--logging.file.name=" + folder.log(parts),
        "--logging.threshold.console=OFF",
        "--logging.level.org.apache.kafka=ERROR",
        "--logging.level.kafka=ERROR",
        "--logging.level.state.change.logger=OFF",
        "--logging.level.de.bwaldvogel=ERROR",
        "--logging.level.org.mongodb=ERROR");
  }

  /** By its name and not by its number, as it is in tokens. */
  String issuer() {
    return byName(Port.IDENTITY);
  }

  /** By its name: a browser keeps its secure cookies, though there is no TLS. */
  String pages() {
    return byName(Port.CONSOLE);
  }

  private String byName(Port port) {
    return "http://localhost:" + number(port);
  }

  private List<String> identity() {
    var port = number(Port.CONSOLE);
    return List.of(
        "--identity.folder=" + folder.identity(),
        "--identity.consoles=http://localhost:%d,http://127.0.0.1:%d".formatted(port, port));
  }

  /** The authorization server has started before, and has made the secret. */
  private List<String> console() {
    var client = "--spring.security.oauth2.client.";
    var secret = new ClearSecrets(folder.identity()).of("console").orElseThrow();
    return List.of(
        "--console.marac=" + url(Port.COMMUNITY_MARAC),
        "--console.reports=" + url(Port.REPORTS),
        "--console.patrols=" + url(Port.PATROLS),
        "--console.contacts=" + url(Port.HOTSPOT_CONTACTS),
        client + "provider.nine-fifteen.issuer-uri=" + issuer(),
        client + "registration.nine-fifteen.client-secret=" + secret);
  }

  int number(Port port) {
    return ports.getOrDefault(port, port.usual());
  }
}
