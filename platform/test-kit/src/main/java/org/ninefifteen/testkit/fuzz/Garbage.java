package org.ninefifteen.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.access.Endpoint;

/** What no client should send beside a body; the same for the same seed. */
final class Garbage {

  /** Stands in every body and header; an answer that has it in it repeats what it was told. */
  static final String CANARY = "Zyxqua Canarium";

  private static final List<String> SEGMENTS =
      List.of(
          "%00",
          "..%2F..%2Fetc",
          "%E2%80%AE",
          "%F0%9F%94%A5",
          "$ne",
          "null",
          "-1",
          "%27%20or%201=1",
          "%7B%22%24gt%22:%22%22%7D",
          "a;b=c",
          "0x7f",
          "%25",
          "NaN",
          "2019-02-30",
          "9999-12-31",
          "today",
          "medway",
          "x".repeat(1_000));

  /** For parameters: mostly wrong, some right, so that the others are looked at as well. */
  private static final List<String> VALUES =
      List.of(
          CANARY,
          CANARY + "\u0000",
          "",
          " ",
          "-1",
          "1",
          "99999999999999999999",
          "NaN",
          "999999999-12",
          "-999999999-01",
          "2019-02",
          "2019-02-30",
          "+1000000000-12-31T23:59:59.999999999Z",
          "-1000000000-01-01T00:00:00Z",
          "2019-03-31T01:30",
          "2019-02-19T09:15:00Z",
          "2019-02-19T09:15:00+25:00",
          ".*(" + CANARY,
          "{\"$ne\":null}",
          "null",
          "true",
          "COORDINATION",
          "\uD83D\uDD25\u202E" + CANARY);

  private static final List<String> METHODS =
      List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "BREW");

  private static final List<String> BEARERS =
      List.of(
          "",
          "Bearer",
          "Bearer " + CANARY,
          "Bearer a.b.c",
          "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
          "Basic eDp5",
          "Digest username=\"" + CANARY + "\"");

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json;charset=utf-16",
          "application/json; charset=nonsense",
          "text/csv",
          "application/xml",
          "multipart/form-data",
          "nonsense",
          "*/*");

  private final Random random;
  private final Mutants mutants;
  private final List<String> parameters;

  Garbage(long seed, List<String> parameters) {
    this.random = new Random(seed);
    this.mutants = new Mutants(random);
    this.parameters = parameters;
  }

  boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  String oddMethod() {
    return one(METHODS);
  }

  /** The good one mostly; else nothing, and {@link #headers} may have a bad one. */
  @Nullable String bearer(String good) {
    return chance(10) ? null : good;
  }

  /** A path that may be served, but for its variables; some are of things that there are. */
  String path(Endpoint endpoint, String partnership, List<String> known) {
    return endpoint.path(variable ->
        switch (variable) {
          case "partnership" -> chance(30) ? one(SEGMENTS) : partnership;
          default -> known.isEmpty() || chance(3) ? one(SEGMENTS) : one(known);
        });
  }

  String query() {
    StringJoiner query = new StringJoiner("&");
    query.add("$where=" + encoded(CANARY));
    for (String name : parameters) {
      if (chance(4)) {
        query.add(name + "=" + encoded(one(VALUES)));
      }
    }
    return query.toString();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  byte[] body() {
    return mutants.body();
  }

  byte[] mutant(String sample) {
    return mutants.of(sample);
  }

  Map<String, String> headers() {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Authorization", one(BEARERS));
    headers.put("Content-Type", chance(5) ? one(TYPES) : "application/json");
    if (chance(4)) {
      headers.put("Accept", one(List.of("nonsense", "text/html", "image/*;q=9", "*/*")));
    }
    if (random.nextBoolean()) {
      headers.put("Idempotency-Key", (CANARY + " ").repeat(random.nextInt(40)) + "k");
    }
    headers.put(
        one(List.of("X-HTTP-Method-Override", "Forwarded", "X-Forwarded-Host", "Range", "Cookie")),
        CANARY + one(List.of("DELETE", "for=unknown", "bytes=9-1", "a=b;;c", "\t")).strip());
    headers.put("traceparent", one(List.of("00-0-0-00", CANARY, "x".repeat(500))));
    return headers;
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
