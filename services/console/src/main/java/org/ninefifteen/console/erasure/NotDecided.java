package org.ninefifteen.console.erasure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.erasure.model.Obstacle;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** The MARAC understood a decision and did not take it. */
class NotDecided extends RuntimeException {

  private static final long serialVersionUID = 1;
  private static final String TYPE = "urn:problem:";

  private final Obstacle obstacle;

  private NotDecided(Obstacle obstacle) {
    super("A decision was not taken: " + obstacle);
    this.obstacle = obstacle;
  }

  /** Absent where it says something else, such as that the role is another one. */
  static Optional<NotDecided> by(Throwable cause) {
    return cause instanceof WebClientResponseException answer
        ? obstacle(answer).map(NotDecided::new)
        : Optional.empty();
  }

  Obstacle obstacle() {
    return obstacle;
  }

  private record Problem(@Nullable String type) {}

  private static Optional<Obstacle> obstacle(WebClientResponseException answer) {
    Optional<Obstacle> known = Obstacle.of(code(answer));
    return known.isEmpty() && answer.getStatusCode().isSameCodeAs(HttpStatus.CONFLICT)
        ? Optional.of(Obstacle.OTHER)
        : known;
  }

  private static String code(WebClientResponseException answer) {
    MediaType said = answer.getHeaders().getContentType();
    boolean isProblem = MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(said);
    Problem problem = isProblem ? answer.getResponseBodyAs(Problem.class) : null;
    String type = problem == null ? null : problem.type();
    return type != null && type.startsWith(TYPE) ? type.substring(TYPE.length()) : "";
  }
}
