package org.ninefifteen.launcher.machine;

import java.util.List;

/** What the class path that all contexts share holds for others than this one. */
final class Foreign {
  private static final List<String> STREAMS =
      List.of("org.springframework.cloud.", "org.springframework.boot.integration.");
  private static final List<String> PAGES = List.of("org.springframework.boot.thymeleaf.");

  /** The authorization server's alone; the others are reactive. */
  private static final List<String> SERVLETS =
      List.of(
          "org.springframework.boot.servlet.",
          "org.springframework.boot.tomcat.",
          "org.springframework.boot.webmvc.",
          "org.springframework.boot.security.oauth2.server.authorization.");

  private static final List<String> REACTIVE =
      List.of(
          "org.springframework.boot.http.client.",
          "org.springframework.boot.netty.",
          "org.springframework.boot.reactor.",
          "org.springframework.boot.restclient.",
          "org.springframework.boot.webclient.",
          "org.springframework.boot.webflux.");
  private static final List<String> WATCHING =
      List.of(
          "org.springframework.boot.actuate.",
          "org.springframework.boot.health.",
          "org.springframework.boot.micrometer.");

  /** The console keeps and sends nothing. */
  private static final List<String> STORE_AND_BROKER =
      List.of(
          "org.ninefifteen.kit.",
          "org.springdoc.",
          "org.springframework.boot.mongodb.",
          "org.springframework.boot.data.mongodb.",
          "org.springframework.boot.kafka.");

  private Foreign() {}

  static List<String> to(Service service) {
    return switch (service) {
      case IDENTITY -> all(List.of(STREAMS, PAGES, STORE_AND_BROKER, REACTIVE, WATCHING));
      case REPORTS, PATROLS, HOTSPOT_CONTACTS, CCTV_INVENTORY ->
          all(List.of(SERVLETS, STREAMS, PAGES));
      case COMMUNITY_MARAC -> all(List.of(SERVLETS, PAGES));
      case CONSOLE -> all(List.of(SERVLETS, STREAMS, STORE_AND_BROKER));
    };
  }

  private static List<String> all(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }
}
