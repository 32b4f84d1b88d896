package org.ninefifteen.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefifteen.testkit.identity.TokenSpec;
import org.springframework.context.ApplicationContext;

/**
 * Tries every endpoint as everybody, and writes down who got what.
 *
 * <pre>{@code
 * AccessTable.of(context, port, "reports.publish", "reports.read")
 *     .thing("report", whose -> client.reportOf(whose))
 *     .order("POST /partnerships/{partnership}/reports", whose -> Order.json(bodyOf(whose)))
 *     .assertIsAsIn(Path.of("access.md"));
 * }</pre>
 */
public final class AccessTable {

  private static final List<String> ROLES =
      List.of(
          "representative",
          "chair",
          "coordinator",
          "analyst",
          "data-protection-officer",
          "operator");

  private static final List<Endpoint> ALWAYS =
      List.of(
          new Endpoint("GET", "/actuator/health/liveness"),
          new Endpoint("GET", "/actuator/health/readiness"),
          new Endpoint("GET", "/anything/else"));

  private final List<Endpoint> endpoints;
  private final Knock knock;
  private final Map<String, Consumer<TokenSpec>> callers = new LinkedHashMap<>();
  private final Map<String, Function<Whose, String>> things = new LinkedHashMap<>();
  private final Map<String, Function<Whose, Order>> orders = new LinkedHashMap<>();

  private AccessTable(List<Endpoint> endpoints, Knock knock) {
    this.endpoints = endpoints;
    this.knock = knock;
  }

  /**
   * A table of what this context maps.
   *
   * @param scopes of an agency's system that publishes here
   */
  public static AccessTable of(ApplicationContext context, int port, String... scopes) {
    List<Endpoint> mapped = Stream.concat(Endpoint.of(context), ALWAYS.stream()).toList();
    AccessTable table = new AccessTable(mapped, new Knock(port));
    table.callers.put("publisher", it -> it.scopes(scopes));
    ROLES.forEach(role -> table.callers.put(role, it -> it.roles(role)));
    return table
        .thing("path", whose -> "ping")
        .thing("requiredMetricName", whose -> "jvm.memory.used");
  }

  /** What to put for a variable of a path: a new thing each time, since some asking changes it. */
  public AccessTable thing(String variable, Function<Whose, String> thing) {
    things.put(variable, thing);
    return this;
  }

  /** What to bring to an endpoint, said by its method and pattern, so that it could be done. */
  public AccessTable order(String endpoint, Function<Whose, Order> order) {
    orders.put(endpoint, order);
    return this;
  }

  /**
   * Compares with the page; where it differs, the page as it would be lies under {@code target}.
   */
  public void assertIsAsIn(Path page) throws IOException {
    String table = table();
    Path found = Files.writeString(Path.of("target", "access.md"), table);
    assertThat(orders.keySet())
        .as("orders of endpoints that there are")
        .isSubsetOf(endpoints.stream().map(Endpoint::toString).toList());
    assertThat(Files.exists(page) ? Files.readString(page) : "")
        .as("%s; what was found is %s", page, found.toAbsolutePath())
        .contains(table);
  }

  private String table() {
    List<String> columns = Stream.concat(callers.keySet().stream(), Stream.of("no token")).toList();
    return Stream.of(
            Stream.of("| | whose | " + String.join(" | ", columns) + " |"),
            Stream.of("|---|---" + "|---".repeat(columns.size()) + "|"),
            endpoints.stream().flatMap(this::rows))
        .flatMap(rows -> rows)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> rows(Endpoint endpoint) {
    return endpoint.isOfAPartnership()
        ? Stream.of(Whose.values()).map(whose -> row(endpoint, whose, whose.words()))
        : Stream.of(row(endpoint, Whose.OWN_AGENCY, ""));
  }

  private String row(Endpoint endpoint, Whose whose, String words) {
    Stream<String> answers = callers.values().stream().map(caller -> cell(endpoint, whose, caller));
    String none = word(knock.without(endpoint, path(endpoint, whose), order(endpoint, whose)));
    return "| `%s` | %s | %s | %s |"
        .formatted(endpoint, words, answers.collect(Collectors.joining(" | ")), none);
  }

  private String cell(Endpoint endpoint, Whose whose, Consumer<TokenSpec> caller) {
    return word(knock.as(caller, endpoint, path(endpoint, whose), order(endpoint, whose)));
  }

  /** Done is yes, whatever kind of done; a refusal is its number. */
  private static String word(int status) {
    return status < 300 ? "yes" : String.valueOf(status);
  }

  private String path(Endpoint endpoint, Whose whose) {
    return endpoint.path(variable ->
        variable.equals("partnership")
            ? whose.partnership()
            : Objects.requireNonNull(things.get(variable), "what is {" + variable + "}?")
                .apply(whose));
  }

  private Order order(Endpoint endpoint, Whose whose) {
    return orders.getOrDefault(endpoint.toString(), any -> Order.NOTHING).apply(whose);
  }
}
