package org.ninefifteen.testkit.fuzz;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/**
 * What can be asked for.
 *
 * @param pattern with its variables in braces
 */
public record Endpoint(String method, String pattern) {

  /** All that a service maps itself. */
  public static List<Endpoint> of(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().keySet().stream()
        .flatMap(Endpoint::each)
        .filter(endpoint -> endpoint.pattern().contains("{"))
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .toList();
  }

  private static Stream<Endpoint> each(RequestMappingInfo info) {
    return info.getPatternsCondition().getPatterns().stream()
        .flatMap(pattern ->
            info.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::name)
                .map(method -> new Endpoint(method, pattern.getPatternString())));
  }
}
