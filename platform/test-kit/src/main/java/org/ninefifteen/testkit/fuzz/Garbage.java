package org.ninefifteen.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What no client should send; the same for the same seed. */
final class Garbage {

  /** Stands in every body and header; an answer that has it in it repeats what it was told. */
  static final String CANARY = "Zyxqua Canarium";

  private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

  private static final List<String> SEGMENTS =
      List.of(
          "%00",
          "..%2F..%2Fetc",
          "%E2%80%AE",
          "%F0%9F%94%A5",
          "$ne",
          "null",
          "-1",
          "'%20or%201=1",
          "%7B%22$gt%22:%22%22%7D",
          "a;b=c",
          "0x7f",
          "%25",
          "NaN",
          "2019-02-30",
          "9999-12-31",
          "today",
          "medway",
          "x".repeat(3_000));

  /** None of them can be a valid request: the agency, the place or the time is always wrong. */
  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "[]",
          "null",
          "42",
          "\"%s\"",
          "{\"text\":\"%s\"",
          "{\"agency\":{\"$gt\":\"%s\"}}",
          "{\"agency\":[\"%s\"],\"place\":7,\"people\":\"%s\"}",
          "{\"agency\":\"%s\",\"occurredAt\":\"%s\",\"place\":{\"point\":{\"lat\":1e999}}}",
          "{\"agency\":null,\"channel\":\"%s\",\"classification\":{\"localIssues\":[{}]}}",
          "{\"place\":{\"name\":\"%s\",\"point\":{\"lat\":\"%s\",\"lon\":[]}}}",
          "{\"agency\":\"kent-police\",\"agency\":{\"%s\":1},\"outcomes\":{\"x\":\"%s\"}}",
          "{\"__proto__\":{\"admin\":true},\"constructor\":\"%s\"}",
          "{\"people\":[null,[],{\"person\":\"%s\"},{\"role\":\"%s\"}],\"audience\":{}}",
          "\u0000\u0001%s",
          "\uFEFF{\"text\":\"%s\"}",
          "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM"
              + " \"file:///etc/passwd\">]><a>&b;%s</a>");

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

  Garbage(long seed) {
    this.random = new Random(seed);
  }

  /** A path that may be served, but for one variable. */
  String path(String pattern, String partnership) {
    String filled = pattern.replace("{partnership}", partnership);
    return VARIABLE.matcher(filled).replaceAll(variable -> escaped(one(SEGMENTS)));
  }

  /** The same for nobody's partnership. */
  String strangePath(String pattern) {
    return path(pattern, one(SEGMENTS.subList(0, 10)));
  }

  private static String escaped(String segment) {
    return segment.replace("$", "\\$").replace("'", "%27");
  }

  byte[] body() {
    return switch (random.nextInt(8)) {
      case 0 -> bytes(random.nextInt(2_000));
      case 1 -> ("{\"a\":" + "[".repeat(5_000) + "\"" + CANARY + "\"").getBytes(UTF_8);
      case 2 -> ("{\"agency\":\"" + CANARY.repeat(30_000) + "\"}").getBytes(UTF_8);
      default -> one(BODIES).replace("%s", CANARY + random.nextInt(1_000)).getBytes(UTF_8);
    };
  }

  /** Bytes that are no UTF-8, and so no JSON. */
  private byte[] bytes(int length) {
    byte[] bytes = new byte[length + 1];
    random.nextBytes(bytes);
    bytes[0] = (byte) 0xFF;
    return bytes;
  }

  String query() {
    String value = URLEncoder.encode(CANARY + random.nextInt(), UTF_8);
    return "page=" + value + "&size=-" + random.nextInt(9) + "&from=" + value + "&$where=" + value;
  }

  Map<String, String> headers() {
    var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Content-Type", one(TYPES));
    if (random.nextBoolean()) {
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

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
