package org.ninefifteen.endtoend.watching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that say what is watched, and how. */
public final class Watching {

  private static final Path DEPLOY = Path.of("..", "deploy");
  private static final Path RUNBOOKS = Path.of("..", "..", "docs", "runbooks");

  private Watching() {}

  /** Of metrics that a service has to publish: what rules record, or Prometheus itself, aside. */
  public static Set<String> metrics() {
    Stream<String> asked = Stream.concat(rules().map(rule -> rule.get("expr")), panels());
    Set<String> names =
        asked
            .flatMap(expression -> MetricNames.in(expression).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    rules().filter(rule -> rule.containsKey("record")).forEach(r -> names.remove(r.get("record")));
    names.remove("up");
    return names;
  }

  static List<String> alerts() {
    return rules().filter(rule -> rule.containsKey("alert")).map(r -> r.get("alert")).toList();
  }

  /** Those of alerts; what is done without one, such as restoring, has a page too. */
  static Set<String> runbooks() {
    return files(RUNBOOKS)
        .map(file -> file.getFileName().toString().replace(".md", ""))
        .filter(page -> page.matches("[A-Z][a-z].*"))
        .collect(Collectors.toSet());
  }

  static List<JsonNode> dashboards() {
    return files(DEPLOY.resolve("grafana/dashboards"))
        .map(file -> JsonMapper.shared().readTree(text(file)))
        .toList();
  }

  /** What the rules' tests expect to be told, by alert: each case's list of alerts. */
  static Map<String, List<List<?>>> cases() {
    return files(DEPLOY.resolve("prometheus/tests"))
        .flatMap(file -> maps(map(file), "tests"))
        .flatMap(test -> maps(test, "alert_rule_test"))
        .collect(
            Collectors.groupingBy(
                expected -> String.valueOf(expected.get("alertname")),
                Collectors.mapping(e -> (List<?>) e.get("exp_alerts"), Collectors.toList())));
  }

  private static Stream<Map<String, String>> rules() {
    return files(DEPLOY.resolve("prometheus/rules"))
        .flatMap(file -> maps(map(file), "groups"))
        .flatMap(group -> maps(group, "rules"))
        .map(Watching::texts);
  }

  private static Map<String, String> texts(Map<String, Object> rule) {
    return rule.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toString()));
  }

  private static Stream<String> panels() {
    return dashboards().stream()
        .flatMap(board -> board.findValues("expr").stream())
        .map(JsonNode::asString);
  }

  private static Map<String, Object> map(Path yaml) {
    return new Yaml().load(text(yaml));
  }

  @SuppressWarnings("unchecked")
  private static Stream<Map<String, Object>> maps(Map<String, Object> of, String name) {
    return ((List<Map<String, Object>>) of.getOrDefault(name, List.of())).stream();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
