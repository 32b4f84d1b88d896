package org.ninefifteen.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.ninefifteen.testkit.access.Endpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Sends every endpoint of a service so much that cannot be right. Each answer must be a problem of
 * the caller's (RFC 9457), or a plain yes where the garbage happened not to matter; none may repeat
 * what it was told or show a stack trace.
 *
 * <pre>{@code
 * Fuzzing.of(context, port, "reports.publish", "reports.read")
 *     .sample("POST /partnerships/{partnership}/reports", body)
 *     .run(2_500);
 * }</pre>
 *
 * <p>The same requests each time; another run by the system property {@code fuzz.seed}.
 */
public final class Fuzzing {

  private static final Logger LOG = LoggerFactory.getLogger(Fuzzing.class);

  /** What must never be seen again: all that is sent has it somewhere. */
  public static final String CANARY = Garbage.CANARY;

  private final List<Endpoint> endpoints;
  private final Probe probe;
  private final Map<String, String> samples = new HashMap<>();
  private final Map<String, List<String>> known = new HashMap<>();

  private Fuzzing(List<Endpoint> endpoints, Probe probe) {
    this.endpoints = endpoints;
    this.probe = probe;
  }

  /**
   * Of all that this context maps, the actuator and the description of the API included.
   *
   * @param scopes all that there are here, or the door alone would be tested
   */
  public static Fuzzing of(ApplicationContext context, int port, String... scopes) {
    return new Fuzzing(Endpoint.of(context).toList(), new Probe(port, scopes));
  }

  /** What would be right to send, to be made wrong in one place or two. */
  public Fuzzing sample(String endpoint, String body) {
    samples.put(endpoint, body);
    return this;
  }

  /** Asserts for each request that it was answered well. */
  public void run(int requests) throws IOException, InterruptedException {
    assertThat(samples.keySet()).isSubsetOf(endpoints.stream().map(Endpoint::toString).toList());
    long seed = Long.getLong("fuzz.seed", 20190219L);
    Garbage garbage = new Garbage(seed, probe.parameters());
    Map<Integer, Integer> answers = new TreeMap<>();
    for (int n = 0; n < requests; n++) {
      Request request = request(endpoints.get(n % endpoints.size()), garbage);
      String which = "seed " + seed + ", request " + n + ": " + request;
      Answer answer = send(which, request);
      check(which + " → " + answer.status(), request, answer);
      answers.merge(answer.status(), 1, Integer::sum);
      remember(request, answer);
    }
    LOG.info("Fuzzed with seed {}: {} requests, answered {}", seed, requests, answers);
    assertThat(answers.keySet()).as("some got as far as the handlers").contains(400, 401, 404);
  }

  private Answer send(String which, Request request) throws InterruptedException {
    try {
      return probe.send(request);
    } catch (ExecutionException | TimeoutException e) {
      throw new AssertionError(which + " was not answered to the end", e);
    }
  }

  /** What is written goes to another partnership than what is read: nothing sent is shown later. */
  private Request request(Endpoint endpoint, Garbage garbage) {
    String partnership = endpoint.method().equals("GET") ? "medway" : "camden";
    String sample = samples.get(endpoint.toString());
    return new Request(
        garbage.chance(20) ? garbage.oddMethod() : endpoint.method(),
        endpoint,
        garbage.path(endpoint, partnership, known.getOrDefault(root(endpoint), List.of())),
        garbage.query(),
        garbage.headers(),
        garbage.bearer(probe.bearer(partnership)),
        BodyPublishers.ofByteArray(
            sample == null || garbage.chance(3) ? garbage.body() : garbage.mutant(sample)));
  }

  /** As in {@code /partnerships/{partnership}/things}: things are known by where they were made. */
  private static String root(Endpoint endpoint) {
    String[] parts = endpoint.pattern().split("/", 5);
    return parts.length > 3 ? parts[3] : "";
  }

  private void remember(Request request, Answer answer) {
    answer
        .location()
        .filter(location -> answer.status() == 201)
        .map(location -> location.substring(location.lastIndexOf('/') + 1))
        .ifPresent(id ->
            known.computeIfAbsent(root(request.endpoint()), root -> new ArrayList<>()).add(id));
  }

  private static void check(String which, Request request, Answer answer) {
    if (request.isAnonymous() && !request.endpoint().pattern().startsWith("/actuator/health")) {
      assertThat(answer.status()).as(which).isIn(400, 401);
    }
    if (answer.status() < 200 || answer.status() > 299) {
      assertThat(answer.status()).as(which).isBetween(400, 499);
      checkProblem(which, request, answer);
    }
    assertThat(answer.body()).as(which).doesNotContain(CANARY, "\tat ");
    assertThat(answer.headers()).as(which).doesNotContain(CANARY);
  }

  /** The actuator does not say what it does not know: its {@code 404} has no body. */
  private static void checkProblem(String which, Request request, Answer answer) {
    if (request.path().startsWith("/actuator/") && answer.body().isEmpty()) {
      return;
    }
    assertThat(answer.contentType()).as(which).startsWith("application/problem+json");
    assertThat(answer.body())
        .as(which)
        .contains("\"type\":\"urn:problem:", "\"status\":" + answer.status())
        .doesNotContain("Exception", "org.ninefifteen", "springframework");
  }
}
