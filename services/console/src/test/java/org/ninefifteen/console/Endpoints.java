package org.ninefifteen.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/** Everything that the console answers to, by itself or by what it is built of. */
final class Endpoints {

  /** Something that there is, for each name in a path. */
  private static final Map<String, String> THINGS =
      Map.ofEntries(
          Map.entry("partnership", "medway"),
          Map.entry("date", "2019-02-19"),
          Map.entry("month", "2019-02"),
          Map.entry("item", "i-3fa1"),
          Map.entry("report", "rep-a1"),
          Map.entry("person", "person-7f3a"),
          Map.entry("erasure", "er-1"),
          Map.entry("record", "reports-0-19-0badcafe"),
          Map.entry("hold", "ho-1"),
          Map.entry("id", "some-session"),
          Map.entry("version", "any"),
          Map.entry("name", "console.css"),
          Map.entry("*path", "liveness"));

  private Endpoints() {}

  /** One of them: "GET", "/partnerships/{partnership}/agendas". */
  record Endpoint(HttpMethod method, String pattern) {

    static Endpoint of(String words) {
      String[] parts = words.split(" ", 2);
      return new Endpoint(HttpMethod.valueOf(parts[0]), parts[1]);
    }

    String path() {
      String path = pattern;
      for (Map.Entry<String, String> thing : THINGS.entrySet()) {
        path = path.replace("{" + thing.getKey() + "}", thing.getValue());
      }
      return path;
    }

    boolean isForMachines() {
      return pattern.startsWith("/actuator");
    }

    @Override
    public String toString() {
      return method + " " + pattern;
    }
  }

  static List<Endpoint> of(ApplicationContext console) {
    return console.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(Endpoints::each)
        .distinct()
        .sorted((one, other) -> key(one).compareTo(key(other)))
        .toList();
  }

  private static String key(Endpoint endpoint) {
    return endpoint.pattern() + " " + endpoint.method();
  }

  private static Stream<Endpoint> each(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    Set<HttpMethod> named =
        methods.isEmpty()
            ? Set.of(HttpMethod.GET, HttpMethod.POST)
            : methods.stream().map(RequestMethod::asHttpMethod).collect(Collectors.toSet());
    return info.getPatternsCondition().getPatterns().stream()
        .flatMap(pattern ->
            named.stream().map(method -> new Endpoint(method, pattern.getPatternString())));
  }
}
