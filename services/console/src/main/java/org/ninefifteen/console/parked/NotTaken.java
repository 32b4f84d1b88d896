package org.ninefifteen.console.parked;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ninefifteen.console.page.model.Fault;
import org.ninefifteen.console.parked.model.Told;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.reactive.function.client.WebClientResponseException;

/** The MARAC understood what was wanted of a parked record, and did not do it. */
class NotTaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<String> reasons;

  private NotTaken(List<String> reasons) {
    super("What was wanted of a parked record was not done");
    this.reasons = List.copyOf(reasons);
  }

  /** The page says them above the record. */
  List<Fault> faults() {
    return reasons.stream().map(words -> new Fault("record", words)).toList();
  }

  private record Problem(@Nullable String detail, @Nullable List<Told.Flaw> errors) {}

  /** Absent where it says something else, such as that the role is another one. */
  static Optional<NotTaken> by(Throwable cause) {
    return cause instanceof WebClientResponseException answer && says(answer.getStatusCode())
        ? Optional.of(new NotTaken(reasons(answer.getResponseBodyAs(Problem.class))))
        : Optional.empty();
  }

  private static boolean says(HttpStatusCode status) {
    return status.equals(HttpStatus.BAD_REQUEST) || status.equals(HttpStatus.CONFLICT);
  }

  private static List<String> reasons(@Nullable Problem problem) {
    List<String> reasons = new ArrayList<>();
    if (problem != null && problem.errors() != null) {
      problem.errors().forEach(flaw -> reasons.add(flaw.field() + ": " + flaw.message()));
    } else if (problem != null && problem.detail() != null) {
      reasons.add(problem.detail());
    }
    return reasons.isEmpty() ? List.of("It was not done.") : reasons;
  }
}
