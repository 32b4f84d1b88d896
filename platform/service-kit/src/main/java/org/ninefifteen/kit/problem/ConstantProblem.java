package org.ninefifteen.kit.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** A problem (RFC 9457) that is told before any handler: constant, nothing of the request in it. */
public final class ConstantProblem {

  private final HttpStatusCode status;
  private final byte[] body;

  private ConstantProblem(HttpStatusCode status, byte[] body) {
    this.status = status;
    this.body = body;
  }

  /** None of the texts may need escaping as JSON. */
  public static ConstantProblem of(int status, String code, String title, String detail) {
    String json =
        """
        {"type":"urn:problem:%s","title":"%s","status":%d,"detail":"%s"}\
        """
            .formatted(code, title, status, detail);
    return new ConstantProblem(HttpStatusCode.valueOf(status), json.getBytes(UTF_8));
  }

  public Mono<Void> answer(ServerHttpResponse response) {
    response.setStatusCode(status);
    response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    response.getHeaders().setContentLength(body.length);
    return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
  }
}
