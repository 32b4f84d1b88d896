package org.ninefifteen.keep;

import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** What was asked for on the command line: {@code --name=value}, some of them more than once. */
record Asked(String command, Map<String, List<String>> options) {

  private static final String FLAG = "";

  /** Throws {@link IllegalArgumentException} where one is unknown to the command. */
  static Asked of(String command, List<String> args, Set<String> known) throws IOException {
    Map<String, List<String>> options = new HashMap<>();
    for (String each : expanded(args)) {
      int at = each.indexOf('=');
      String name = at < 0 ? each : each.substring(0, at);
      if (!known.contains(name)) {
        throw new IllegalArgumentException(command + " has no option " + name + ".");
      }
      options
          .computeIfAbsent(name, n -> new ArrayList<>())
          .add(at < 0 ? FLAG : each.substring(at + 1));
    }
    return new Asked(command, options);
  }

  /** An address with a password in it is read from a file: everybody sees command lines. */
  private static List<String> expanded(List<String> args) throws IOException {
    List<String> all = new ArrayList<>();
    for (String each : args) {
      if (each.startsWith("@")) {
        Files.readAllLines(Path.of(each.substring(1))).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(all::add);
      } else {
        all.add(each);
      }
    }
    return all;
  }

  boolean has(String name) {
    return options.containsKey(name);
  }

  List<String> all(String name) {
    return options.getOrDefault(name, List.of());
  }

  Optional<String> one(String name) {
    return all(name).stream().reduce((one, other) -> other);
  }

  String required(String name) {
    return one(name)
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException(command + " wants " + name + "=…"));
  }

  Path folder(String name) {
    return Path.of(required(name)).toAbsolutePath().normalize();
  }

  /** Settings of the Kafka client. */
  Map<String, Object> broker() throws IOException {
    Map<String, Object> settings = new HashMap<>();
    if (has("--broker-settings")) {
      Properties read = new Properties();
      try (Reader in = new FileReader(required("--broker-settings"), StandardCharsets.UTF_8)) {
        read.load(in);
      }
      read.stringPropertyNames().forEach(name -> settings.put(name, read.getProperty(name)));
    }
    settings.put("bootstrap.servers", required("--broker"));
    return settings;
  }
}
