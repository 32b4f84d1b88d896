package org.ninefifteen.testkit.access;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** What can be asked for, as in {@code GET /partnerships/{partnership}/things/{thing}}. */
public record Endpoint(String method, String pattern) {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}]+)}");

  /** All that the context maps, the actuator and the description of the API included. */
  public static Stream<Endpoint> of(ApplicationContext context) {
    return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(Endpoint::of)
        .distinct()
        .sorted(Comparator.comparing(Endpoint::isOfTheFrame).thenComparing(Endpoint::toString));
  }

  private static Stream<Endpoint> of(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return mapping.getPatternsCondition().getPatterns().stream()
        .flatMap(pattern ->
            (methods.isEmpty() ? Stream.of("GET") : methods.stream().map(RequestMethod::name))
                .map(method -> new Endpoint(method, pattern.getPatternString())));
  }

  private boolean isOfTheFrame() {
    return !isOfAPartnership();
  }

  /** Elsewhere nothing belongs to anybody. */
  public boolean isOfAPartnership() {
    return pattern.contains("{partnership}");
  }

  /** The path with a value for each variable. */
  public String path(UnaryOperator<String> values) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(variable ->
            Matcher.quoteReplacement(Objects.requireNonNull(values.apply(variable.group(1)))));
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
