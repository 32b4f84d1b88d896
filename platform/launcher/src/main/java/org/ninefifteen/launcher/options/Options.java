package org.ninefifteen.launcher.options;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the person at the keyboard asked for. */
public record Options(
    boolean help, boolean empty, Path data, Parts parts, Map<Port, Integer> ports) {
  public static final String HELP =
      """
      Starts Nine Fifteen on this machine: broker, store, identity, five services and the console.

        --empty          load no demo partnership
        --data=FOLDER    where everything is kept (default: data)
        --only=PARTS     these parts alone, the others being processes of their own with the same
                         folder and ports, and no demo; one or several of
                         %s
        --port.NAME=N    another port; the names and their defaults are:
      %s
        --help           show this

      At the start it shows how to sign in: the user names are roles, the passwords and the
      secrets of the agencies' systems are made for FOLDER and kept in FOLDER/identity/secrets.txt.
      Ctrl-C ends it. What the services log is in FOLDER/launcher.log.
      """
          .formatted(Parts.list(), portList());

  public Options {
    ports = Map.copyOf(ports);
  }

  int port(Port port) {
    return ports.getOrDefault(port, port.usual());
  }

  public static Options of(String... args) {
    var said = List.of(args);
    return new Options(
        said.contains("--help"),
        said.contains("--empty"),
        dataOf(said),
        partsOf(said),
        portsOf(said));
  }

  private static Path dataOf(List<String> said) {
    return value(said, "--data=").map(Path::of).orElse(Path.of("data"));
  }

  private static Parts partsOf(List<String> said) {
    return value(said, "--only=").map(Parts::of).orElse(Parts.ALL);
  }

  private static Optional<String> value(List<String> said, String option) {
    return said.stream()
        .filter(each -> each.startsWith(option))
        .map(each -> each.substring(option.length()))
        .findFirst();
  }

  private static Map<Port, Integer> portsOf(List<String> said) {
    var ports = new EnumMap<Port, Integer>(Port.class);
    for (var each : said) {
      switch (each.split("=", 2)[0]) {
        case "--help", "--empty", "--data", "--only" -> {}
        default -> ports.put(portOf(each), numberOf(each));
      }
    }
    return ports;
  }

  private static Port portOf(String said) {
    return Arrays.stream(Port.values())
        .filter(each -> said.startsWith(each.option() + "="))
        .findFirst()
        .orElseThrow(() -> new CannotStart("There is no option " + said + "; --help lists them."));
  }

  private static int numberOf(String said) {
    var number = said.substring(said.indexOf('=') + 1);
    if (!number.matches("\\d{1,5}") || Integer.parseInt(number) > 65_535) {
      throw new CannotStart("A port is a number up to 65535, which " + said + " is not.");
    }
    return Integer.parseInt(number);
  }

  private static String portList() {
    var lines =
        Arrays.stream(Port.values())
            .map(each -> "                     %-17s %d".formatted(each.word(), each.usual()));
    return String.join("\n", lines.toList());
  }
}
