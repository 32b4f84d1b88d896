package org.ninefifteen.kit.access.edge;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.kit.access.Needs;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a handler needs; whoever has no word for it is refused. */
final class NeededScopes {

  /** Health in detail, metrics and whatever else the actuator shows. */
  static final String OPERATE = "operate";

  private static final String ACTUATOR = "org.springframework.boot.";
  private static final String API_DOCS = "org.springdoc.";

  private final Map<HandlerMethod, Need> known = new ConcurrentHashMap<>();

  /** Whether a caller may have something. */
  @FunctionalInterface
  interface Need {
    boolean isMetBy(Caller caller);
  }

  Need of(HandlerMethod method) {
    return known.computeIfAbsent(method, NeededScopes::read);
  }

  private static Need read(HandlerMethod method) {
    String type = method.getBeanType().getName();
    if (type.startsWith(ACTUATOR)) {
      return caller -> caller.may(OPERATE);
    }
    if (type.startsWith(API_DOCS)) {
      return caller -> true;
    }
    return scope(method).<Need>map(scope -> caller -> caller.may(scope)).orElse(caller -> false);
  }

  private static Optional<String> scope(HandlerMethod method) {
    return Optional.ofNullable(
            AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class))
        .or(() ->
            Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class)))
        .map(Needs::value);
  }
}
