package org.ninefifteen.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each context is told: all of them share one class path, and none of them its settings. */
record Settings(Map<Port, Integer> ports, Path log) {
  /** The console's style sheets lie on everybody's class path. */
  private static final String NO_PAGES = "--spring.web.resources.add-mappings=false";

  private static final List<String> STREAMS =
      List.of("org.springframework.cloud.", "org.springframework.boot.integration.");
  private static final List<String> PAGES = List.of("org.springframework.boot.thymeleaf.");

  /** The console keeps and sends nothing. */
  private static final List<String> STORE_AND_BROKER =
      List.of(
          "org.ninefifteen.kit.",
          "org.springdoc.",
          "org.springframework.boot.mongodb.",
          "org.springframework.boot.data.mongodb.",
          "org.springframework.boot.kafka.",
          // Until people sign in, its pages are as open as they are on its own class path.
          "org.springframework.boot.security.");

  Settings {
    ports = Map.copyOf(ports);
  }

  String url(Port port) {
    return "http://127.0.0.1:" + number(port);
  }

  String[] of(Service service) {
    var settings = new ArrayList<>(shared());
    settings.add("--spring.config.name=" + service.word());
    settings.add("--server.port=" + number(service.port()));
    settings.add(
        "--spring.mongodb.uri=mongodb://127.0.0.1:%d/%s"
            .formatted(number(Port.MONGODB), service.database()));
    settings.add("--" + OwnParts.SETTING + "=" + String.join(",", foreignTo(service)));
    settings.addAll(service == Service.CONSOLE ? console() : List.of(NO_PAGES));
    return settings.toArray(String[]::new);
  }

  private List<String> shared() {
    return List.of(
        "--server.address=127.0.0.1",
        // An open page with live updates would hold a graceful end for its whole grace.
        "--server.shutdown=immediate",
        "--spring.lifecycle.timeout-per-shutdown-phase=2s",
        "--spring.kafka.bootstrap-servers=127.0.0.1:" + number(Port.KAFKA),
        "--nine-fifteen.access-log.key-file=" + log.resolveSibling("access-log.key"),
        "--nine-fifteen.access-log.create-key=true",
        "--logging.file.name=" + log,
        "--logging.threshold.console=OFF",
        "--logging.level.org.apache.kafka=ERROR",
        "--logging.level.kafka=ERROR",
        "--logging.level.state.change.logger=OFF",
        "--logging.level.de.bwaldvogel=ERROR",
        "--logging.level.org.mongodb=ERROR");
  }

  private static List<String> foreignTo(Service service) {
    return switch (service) {
      case REPORTS, PATROLS, HOTSPOT_CONTACTS, CCTV_INVENTORY -> concat(STREAMS, PAGES);
      case COMMUNITY_MARAC -> PAGES;
      case CONSOLE -> concat(STREAMS, STORE_AND_BROKER);
    };
  }

  private static List<String> concat(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private List<String> console() {
    return List.of(
        "--console.marac=" + url(Port.COMMUNITY_MARAC), "--console.reports=" + url(Port.REPORTS));
  }

  int number(Port port) {
    return ports.getOrDefault(port, port.usual());
  }
}
