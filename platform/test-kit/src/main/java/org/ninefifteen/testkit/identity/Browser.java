package org.ninefifteen.testkit.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ninefifteen.testkit.Patience;

/**
 * Somebody's browser: it types their name and secret where it is asked for them. Cookies know no
 * ports, so all that it has go everywhere on this machine. Where no answer comes it throws {@link
 * UncheckedIOException}.
 */
public final class Browser {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern ONWARD = Pattern.compile("content=\"0; url=([^\"]+)\"");

  private final String person;
  private final String secret;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String home = "no such address";
  private int typed;

  public Browser(String person, String secret) {
    this.person = person;
    this.secret = secret;
  }

  /** Follows where it is led, until there is a page to read. */
  public HttpResponse<String> get(URI at) {
    var answer = send(HttpRequest.newBuilder(at).GET());
    var onward = ONWARD.matcher(answer.body());
    if (onward.find()) {
      return get(at.resolve(onward.group(1)));
    }
    return at.getPath().equals("/sign-in") ? type(at, answer.body()) : follow(at, answer);
  }

  /** How often the person was asked who they are. */
  public int typed() {
    return typed;
  }

  /** Where the provider sends the browser back to, which is not followed. */
  public URI sentBack(URI at, String home) {
    this.home = home;
    return URI.create(get(at).headers().firstValue("Location").orElseThrow());
  }

  private HttpResponse<String> type(URI at, String page) {
    var token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new AssertionError("The page has no token:\n" + page);
    }
    typed++;
    var form = Map.of("username", person, "password", secret, "_csrf", token.group(1));
    var request =
        HttpRequest.newBuilder(at)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)));
    return follow(at, send(request));
  }

  private HttpResponse<String> follow(URI at, HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .filter(to -> !to.startsWith(home))
        .map(to -> get(at.resolve(to)))
        .orElse(answer);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    request.header("Accept", "text/html").timeout(Patience.LONG);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void keep(String cookie) {
    var pair = cookie.split(";", 2)[0].split("=", 2);
    cookies.remove(pair[0]);
    if (!cookie.contains("Max-Age=0")) {
      cookies.put(pair[0], pair[1]);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
