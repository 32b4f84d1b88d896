package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.access.Caller;
import org.ninefifteen.marac.agenda.kept.AgendaMetric;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import reactor.core.Disposable;

@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class ChangesIT {

  private static final String TODAY = "/partnerships/medway/agendas/today/changes";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void openPagesHearOfANewItem(Parts parts) throws IOException, InterruptedException {
    try (Running marac = Running.on(parts, "changes", clock);
        HttpClient http = HttpClient.newHttpClient();
        Stream<String> lines = open(http, marac).body()) {
      Iterator<String> data = lines.filter(line -> line.startsWith("data:")).iterator();
      String first = data.next();
      marac.keep(risky("r1", MAYFORD, evening(8), "WEAPON"));

      assertThat(first).contains("\"fresh\":0");
      assertThat(nextWithItems(data)).contains("\"fresh\":1");
    }
  }

  @Test
  void whoHangsUpBeforeTheAnswerBeginsIsNotCounted(Parts parts) {
    try (Running marac = Running.on(parts, "early", clock)) {
      Caller chair = new Caller("chair", "medway", Set.of(), Set.of("agenda.read"));
      Changes changes = marac.bean(Changes.class);
      changes.changes(chair, "medway", "today");
      Disposable listening = changes.changes(chair, "medway", "today").subscribe();

      assertThat(watchers(marac)).isEqualTo(1);
      listening.dispose();
      assertThat(watchers(marac)).isZero();
    }
  }

  @Test
  void onePageTooManyIsSentAwayUntilLater(Parts parts) throws IOException, InterruptedException {
    try (Running marac = Running.on(parts, "pages", clock, "marac.max-watchers=1");
        HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> refused;
      try (Stream<String> first = open(http, marac).body()) {
        assertThat(first.iterator().next()).isNotEmpty();
        refused = marac.response(TODAY);
      }
      await().until(() -> watchers(marac) == 0);

      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).contains("5");
      assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
      assertThat(refused.body()).contains("too-many-pages").contains(TODAY);
    }
  }

  @Test
  void theStreamEndsWithTheService(Parts parts) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      Iterator<String> lines;
      try (Running marac = Running.on(parts, "ending", clock)) {
        lines = open(http, marac).body().iterator();
        assertThat(lines.next()).contains("\"fresh\":0");
      }

      // One that is broken off fails here.
      assertThatCode(() -> lines.forEachRemaining(line -> {})).doesNotThrowAnyException();
    }
  }

  /** A look may see that a source spoke a moment before it sees what it said: a change as well. */
  private static String nextWithItems(Iterator<String> data) {
    String next = data.next();
    while (next.contains("\"fresh\":0")) {
      next = data.next();
    }
    return next;
  }

  private static HttpResponse<Stream<String>> open(HttpClient http, Running marac)
      throws IOException, InterruptedException {
    return http.send(marac.request(TODAY).build(), BodyHandlers.ofLines());
  }

  private static int watchers(Running marac) {
    String name = AgendaMetric.WATCHERS.id();
    return (int) marac.bean(MeterRegistry.class).get(name).gauge().value();
  }
}
