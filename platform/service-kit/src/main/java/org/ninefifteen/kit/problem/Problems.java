package org.ninefifteen.kit.problem;

import java.net.URI;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Problem details (RFC 9457): type and title are constant for each code. */
public final class Problems {

  private Problems() {}

  public static ProblemDetail of(int status, String code, String detail, String path) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatusCode.valueOf(status));
    problem.setType(URI.create("urn:problem:" + code));
    problem.setTitle(title(code));
    problem.setDetail(detail);
    problem.setInstance(URI.create(path));
    return problem;
  }

  /** Not now: the same request may succeed after so many seconds. */
  public static ResponseEntity<ProblemDetail> later(
      String code, String detail, ServerHttpRequest request, int seconds) {
    return ResponseEntity.status(503)
        .header(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
        .body(of(503, code, detail, request.getURI().getRawPath()));
  }

  private static String title(String code) {
    String words = code.replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
