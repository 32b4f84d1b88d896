package org.ninefifteen.kit.problem;

import java.util.List;
import org.ninefifteen.kit.model.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/** What went wrong, told to the caller; a service's own advice comes first. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
public class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> rejected(Rejected e, ServerHttpRequest request) {
    int status =
        switch (e.reason()) {
          case UNKNOWN -> 404;
          case FORBIDDEN -> 403;
          case CONFLICT -> 409;
          case UNACCEPTABLE -> 422;
        };
    return answer(status, e.code(), e.detail(), request);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalid(InvalidRequest e, ServerHttpRequest request) {
    ProblemDetail problem =
        Problems.of(
            400, "invalid-request", "The request has faulty fields: see errors.", path(request));
    problem.setProperty("errors", e.faults());
    return ResponseEntity.badRequest().body(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> overtaken(
      OptimisticLockingFailureException e, ServerHttpRequest request) {
    return answer(409, "changed-meanwhile", "Others change this at once. Try again.", request);
  }

  /** Nothing is known to be stored, so nothing is promised. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> storeAway(DataAccessException e, ServerHttpRequest request) {
    LOG.warn(
        "The store does not answer: {}",
        NestedExceptionUtils.getMostSpecificCause(e).getClass().getSimpleName());
    return Problems.later(
        "store-unavailable",
        "The store did not answer. Try again; a change, with the same Idempotency-Key.",
        request,
        5);
  }

  /** What the framework refuses: an unknown path, a wrong method or content type. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(ResponseStatusException e, ServerHttpRequest request) {
    int status = e.getStatusCode().value();
    return switch (status) {
      case 404 -> answer(404, "not-found", "There is nothing at this path.", request);
      case 405 -> answer(405, "method-not-allowed", "Not with this method.", request);
      case 413 -> answer(413, "too-large", "The body is too large.", request);
      case 415 -> answer(415, "unsupported-media-type", "Send application/json.", request);
      default -> answer(status, "bad-request", "The request cannot be read.", request);
    };
  }

  /** A parameter that cannot be read, or a body that did not come. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> invalidInput(ServerWebInputException e, ServerHttpRequest request) {
    MethodParameter input = e.getMethodParameter();
    if (input == null) {
      return refused(e, request);
    }
    return input.hasParameterAnnotation(RequestBody.class)
        ? invalid(new InvalidRequest("missing", "A body is expected.", e), request)
        : invalid(invalid(String.valueOf(input.getParameterName())), request);
  }

  private static InvalidRequest invalid(String parameter) {
    return new InvalidRequest(
        List.of(new Fault(parameter, "invalid", "This value cannot be read.")));
  }

  /** Headers are read only where a handler asks for them. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(InvalidMediaTypeException e, ServerHttpRequest request) {
    return answer(400, "bad-request", "The request cannot be read.", request);
  }

  /** Whoever asked has gone: there is nobody to tell, and nothing went wrong here. */
  @ExceptionHandler
  Mono<Void> gone(AbortedException e, ServerWebExchange exchange) {
    return Mono.empty();
  }

  /** The message may tell of people: it stays in the log of whoever debugs, and out of answers. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> unknown(Exception e, ServerHttpRequest request) {
    LOG.error("Request {} failed", request.getId(), e);
    ProblemDetail problem =
        Problems.of(500, "internal-error", "Something went wrong here.", path(request));
    problem.setProperty("trace", request.getId());
    return ResponseEntity.internalServerError().body(problem);
  }

  private static ResponseEntity<ProblemDetail> answer(
      int status, String code, String detail, ServerHttpRequest request) {
    return ResponseEntity.status(status).body(Problems.of(status, code, detail, path(request)));
  }

  private static String path(ServerHttpRequest request) {
    return request.getURI().getRawPath();
  }
}
