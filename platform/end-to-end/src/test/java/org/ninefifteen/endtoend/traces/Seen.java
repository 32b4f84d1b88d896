package org.ninefifteen.endtoend.traces;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A span as a collector sees it; of its attributes those that are texts have their value. */
public record Seen(
    String service,
    String name,
    String trace,
    String span,
    String parent,
    Map<String, String> attributes) {
  /** Of an {@code ExportTraceServiceRequest}. */
  static Stream<Seen> in(byte[] request) {
    return Message.of(request).messages(1).stream().flatMap(Seen::ofResource);
  }

  private static Stream<Seen> ofResource(Message resource) {
    var service = attributes(resource.messages(1).getFirst(), 1).getOrDefault("service.name", "");
    return resource.messages(2).stream()
        .flatMap(scope -> scope.messages(2).stream())
        .map(span -> of(service, span));
  }

  private static Seen of(String service, Message span) {
    return new Seen(
        service, span.text(5), span.hex(1), span.hex(2), span.hex(4), attributes(span, 9));
  }

  private static Map<String, String> attributes(Message of, int field) {
    return of.messages(field).stream()
        .collect(
            Collectors.toMap(each -> each.text(1), each -> each.messages(2).getFirst().text(1)));
  }
}
