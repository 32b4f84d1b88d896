package org.ninefifteen.endtoend;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefifteen.endtoend.traces.Seen;
import org.ninefifteen.launcher.options.Port;

/** One trace from the request to the agenda, and nothing of anybody in it. */
@ExtendWith(OneMachine.class)
class TracesE2E {
  private static final String CANARY = "canaryjqzk";
  private static final String NOBODY = "{\"agency\": \"met-police\"}";
  private static final String EVENT = "cloudevents.event_id";
  private static final String RECEIVED = "POST /partnerships/{partnership}/reports";

  @Test
  void aReportIsOneTraceUntilItIsTakenIn(World world) {
    var place = "Tracer Yard " + CANARY;
    var report = Reports.aPersonAtRisk("met-police", Instant.now(), place);
    var path = "/partnerships/camden/reports";

    var answer =
        world.post(
            Port.REPORTS,
            path + "?" + CANARY + "=" + CANARY,
            "traced-" + CANARY,
            report.replace("The lock", CANARY));

    assertThat(answer.statusCode()).isEqualTo(201);
    var event =
        Awaitility.await().until(() -> events(world, place), it -> !it.isEmpty()).getFirst();
    var trace = Awaitility.await().until(() -> traceOf(event, world), it -> it.size() == 3);
    var begun = named(RECEIVED, trace);
    var sent = named("send reports", trace);
    var takenIn = named("take in reports", trace);
    assertThat(List.of(begun.service(), sent.service(), takenIn.service()))
        .containsExactly("reports", "reports", "community-marac");
    assertThat(List.of(sent.parent(), takenIn.parent())).containsOnly(begun.span());
    assertThat(begun.parent()).isEmpty();
    assertThat(sent.attributes()).containsEntry(EVENT, event);
    assertThat(takenIn.attributes())
        .containsEntry(EVENT, event)
        .containsEntry("nine_fifteen.day", world.nextCall().toString());
  }

  @Test
  void aChangeIsATraceOfItsOwn(World world) {
    var noise = Reports.aNoise("met-police", Instant.now(), "Tracer Yard");
    var answer = world.post(Port.REPORTS, "/partnerships/camden/reports", "to-be-withdrawn", noise);
    var report = answer.headers().firstValue("Location").orElseThrow();

    var withdrawn =
        world.post(
            Port.REPORTS,
            report + "/withdrawal",
            "withdrawn",
            "{\"agency\": \"met-police\", \"reasonCode\": \"REPORTED_IN_ERROR\"}");

    assertThat(withdrawn.statusCode()).as(withdrawn.body()).isEqualTo(200);
    Awaitility.await()
        .ignoreException(NoSuchElementException.class)
        .untilAsserted(() -> {
          var begun =
              named("POST /partnerships/{partnership}/reports/{report}/withdrawal", spans(world));
          assertThat(spans(world))
              .filteredOn(span -> span.trace().equals(begun.trace()))
              .extracting(Seen::name)
              .contains("send reports", "take in reports");
        });
  }

  @Test
  void nothingButWhatIsListedIsInASpan(World world) {
    world.post(Port.REPORTS, "/partnerships/" + CANARY + "/reports/" + CANARY, CANARY, NOBODY);

    Awaitility.await().until(() -> !spans(world).isEmpty());

    assertThat(spans(world))
        .flatExtracting(span -> span.attributes().keySet())
        .containsOnly(
            "http.request.method",
            "http.route",
            "http.response.status_code",
            "messaging.destination.name",
            "cloudevents.event_id",
            "nine_fifteen.day");
    assertThat(world.traces().asText())
        .doesNotContainIgnoringCase(CANARY)
        .doesNotContainPattern("person-[0-9a-f]{4}");
  }

  /** What the agenda says of a place, by the ids of the events; the demo's have traces too. */
  private static List<String> events(World world, String place) {
    return world
        .agenda("camden", world.nextCall())
        .path("items")
        .valueStream()
        .filter(item -> item.at("/place/name").asString("").equals(place))
        .flatMap(item -> item.path("signals").valueStream())
        .map(signal -> signal.asString().replaceFirst(".*#", ""))
        .toList();
  }

  private static List<Seen> traceOf(String event, World world) {
    var all = spans(world);
    var traces =
        all.stream()
            .filter(span -> event.equals(span.attributes().get(EVENT)))
            .map(Seen::trace)
            .collect(toSet());
    return all.stream().filter(span -> traces.contains(span.trace())).toList();
  }

  private static List<Seen> spans(World world) {
    return world.traces().spans();
  }

  private static Seen named(String name, List<Seen> spans) {
    return spans.stream().filter(span -> span.name().equals(name)).findFirst().orElseThrow();
  }
}
