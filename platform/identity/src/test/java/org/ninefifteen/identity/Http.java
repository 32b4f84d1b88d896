package org.ninefifteen.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.testkit.Patience;

/** A client that keeps cookies, as a browser does, and follows nothing by itself. */
public final class Http {
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new LoopbackCookies()).build();

  public HttpResponse<String> get(URI at) {
    return send(HttpRequest.newBuilder(at).header("Accept", "text/html").GET());
  }

  public HttpResponse<String> post(URI at, Map<String, String> form) {
    return send(posted(at, form));
  }

  public HttpResponse<String> post(URI at, Map<String, String> form, String user, String secret) {
    var basic =
        Base64.getEncoder().encodeToString((user + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return send(posted(at, form).header("Authorization", "Basic " + basic));
  }

  private static HttpRequest.Builder posted(URI at, Map<String, String> form) {
    return HttpRequest.newBuilder(at)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(encoded(form)));
  }

  public static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(each ->
            each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.timeout(Patience.LONG).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Where the answer leads; empty if nowhere. */
  public static String leadsTo(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  public static @Nullable String parameter(String address, String name) {
    var matcher = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(address);
    return matcher.find() ? URLDecoder.decode(matcher.group(1), StandardCharsets.UTF_8) : null;
  }
}
