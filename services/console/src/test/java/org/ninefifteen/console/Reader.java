package org.ninefifteen.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ninefifteen.testkit.Patience;

/** A browser in what it asks and keeps, without a window; it follows nothing by itself. */
final class Reader {

  static final String SESSION = "__Host-session";

  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final String url;
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> providerCookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  Reader(String url) {
    this.url = url;
    headers.put("Accept", "text/html, */*");
  }

  /** Signed in as whoever the provider names. */
  static Reader signedIn(String url) {
    Reader reader = new Reader(url);
    reader.signIn("/signed-in");
    return reader;
  }

  /** A header of each request from now on. */
  Reader says(String name, String value) {
    headers.put(name, value);
    return this;
  }

  Map<String, String> cookies() {
    return cookies;
  }

  /** Goes the whole way, to the page that ends it. */
  HttpResponse<String> signIn(String path) {
    return comesBack(atProvider(get(path)));
  }

  /** To the provider, where the answer of the console leads. */
  HttpResponse<String> atProvider(HttpResponse<String> led) {
    assertThat(led.statusCode()).isEqualTo(302);
    return keeping(providerCookies, send(request(location(led)), providerCookies));
  }

  /** Back to the console, as the answer of the provider leads. */
  HttpResponse<String> comesBack(HttpResponse<String> led) {
    assertThat(led.statusCode()).isEqualTo(302);
    return keeping(cookies, send(request(location(led)), cookies));
  }

  HttpResponse<String> get(String path) {
    return keeping(cookies, send(request(URI.create(url + path)), cookies));
  }

  /** With the token of the session's forms. */
  HttpResponse<String> post(String path, Map<String, String> form) {
    Map<String, String> whole = new LinkedHashMap<>(form);
    whole.put("_csrf", formToken());
    return postBare(path, whole);
  }

  HttpResponse<String> postBare(String path, Map<String, String> form) {
    HttpRequest.Builder request =
        request(URI.create(url + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(form)));
    return keeping(cookies, send(request, cookies));
  }

  String formToken() {
    Matcher token = FORM_TOKEN.matcher(get("/sessions").body());
    assertThat(token.find()).as("a form's token").isTrue();
    return token.group(1);
  }

  HttpRequest.Builder request(URI at) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(Patience.LONG);
    headers.forEach(request::header);
    return request;
  }

  /** Without waiting for its end: for a stream. */
  HttpResponse<InputStream> listen(String path) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/event-stream");
      return HTTP.send(with(request, cookies).build(), BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A stream's head: the rest is not waited for. */
  HttpResponse<String> peek(String path) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(url + path)).header("Accept", "text/event-stream");
      return HTTP.send(with(request, cookies).build(), head -> new NoBody());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class NoBody implements BodySubscriber<String> {
    @Override
    public CompletionStage<String> getBody() {
      return CompletableFuture.completedFuture("");
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.cancel();
    }

    @Override
    public void onNext(List<ByteBuffer> item) {}

    @Override
    public void onError(Throwable throwable) {}

    @Override
    public void onComplete() {}
  }

  private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> kept) {
    try {
      return HTTP.send(with(request, kept).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, Map<String, String> kept) {
    if (!kept.isEmpty()) {
      request.header(
          "Cookie",
          kept.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private static HttpResponse<String> keeping(
      Map<String, String> kept, HttpResponse<String> answer) {
    for (String cookie : setCookies(answer)) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      kept.remove(pair[0]);
      if (!cookie.contains("Max-Age=0")) {
        kept.put(pair[0], pair[1]);
      }
    }
    return answer;
  }

  static List<String> setCookies(HttpResponse<?> answer) {
    return answer.headers().allValues("Set-Cookie");
  }

  static URI location(HttpResponse<?> answer) {
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }
}
