package org.ninefifteen.marac.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.evening;
import static org.ninefifteen.marac.agenda.model.Given.risky;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.agenda.model.Audiences;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.ninefifteen.testkit.reach.StoreQueries;

/** Ten thousand tries to read what is another's. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class ForeignIT {

  private static final LocalDate TODAY = LocalDate.parse("2019-02-19");
  private static final String ITEM = "/partnerships/medway/agendas/2019-02-19/items/%s/evidence";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");

  @Test
  void ofTenThousandForeignNamesNoneIsRead(Parts parts) {
    try (Running marac =
        Running.counted(parts, "foreign", clock, "nine-fifteen.limits.burst=20000")) {
      marac.keep(Audiences.to(risky("r1", MAYFORD, evening(8), "WEAPON"), "kfrs-strood"));
      marac.as(it -> it.agencies("kent-police").roles("chair"));
      String item = marac.agenda("today").path("items").path(0).path("id").asString();

      marac.as(it -> it.partnership("camden").agencies("met-police").roles("coordinator"));
      Answers ofAnotherPartnership = answers(marac, partnership("medway", item));
      Answers ofNone = answers(marac, partnership("nowhere", item));
      marac.as(it -> it.agencies("medway-housing").roles("coordinator"));
      Answers items = answers(marac, Stream.generate(() -> item).limit(1_000).map(ITEM::formatted));
      Answers noItems = answers(marac, noItems());

      assertThat(ofAnotherPartnership.different())
          .isEqualTo(ofNone.different())
          .containsOnlyKeys(
              "404 urn:problem:unknown-partnership"
                  + " This installation does not serve that partnership.");
      assertThat(ofAnotherPartnership.queries()).isZero();
      assertThat(items.different())
          .isEqualTo(noItems.different())
          .containsOnlyKeys("404 urn:problem:unknown-item");
      assertThat(items.queries()).isPositive().isEqualTo(noItems.queries());
      assertThat(
              Stream.of(ofAnotherPartnership, ofNone, items, noItems)
                  .flatMap(answers -> answers.different().values().stream())
                  .mapToInt(Integer::intValue)
                  .sum())
          .isEqualTo(10_000);
    }
  }

  private static Stream<String> partnership(String partnership, String item) {
    String path = "/partnerships/" + partnership;
    return IntStream.range(0, 800)
        .boxed()
        .flatMap(i -> {
          String agenda = path + "/agendas/" + TODAY.minusDays(i);
          return Stream.of(
              agenda,
              agenda + "/left-off",
              agenda + "/items/" + item + "/evidence",
              agenda + "/changes",
              path + "/reviews/2019-" + "%02d".formatted(i % 12 + 1));
        });
  }

  /** The name that a restricted seat gets, and many that are none. */
  private static Stream<String> noItems() {
    return Stream.concat(
            Stream.of("r-2019-02-19-1"),
            IntStream.range(0, 999).mapToObj(i -> "i-%012x".formatted(i)))
        .map(ITEM::formatted);
  }

  /** How often each answer was given, the path that it repeats aside, and what all of it cost. */
  private record Answers(Map<String, Integer> different, long queries) {}

  private static Answers answers(Running marac, Stream<String> paths) {
    long before = marac.bean(StoreQueries.class).asked();
    Map<String, Integer> answers = new TreeMap<>();
    paths.forEach(path -> answers.merge(answer(marac.response(path)), 1, Integer::sum));
    return new Answers(answers, marac.bean(StoreQueries.class).asked() - before);
  }

  private static String answer(HttpResponse<String> response) {
    String type = response.body().replaceAll(".*\"type\":\"([^\"]*)\".*", "$1");
    String detail = response.body().replaceAll(".*\"detail\":\"([^\"]*)\".*", "$1");
    boolean namesIt = type.endsWith("unknown-item");
    return response.statusCode() + " " + type + (namesIt ? "" : " " + detail);
  }
}
