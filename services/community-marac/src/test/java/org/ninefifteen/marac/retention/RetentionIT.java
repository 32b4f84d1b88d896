package org.ninefifteen.marac.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;
import static org.ninefifteen.marac.agenda.model.Given.HIGH_STREET;
import static org.ninefifteen.marac.agenda.model.Given.MAYFORD;
import static org.ninefifteen.marac.agenda.model.Given.against;
import static org.ninefifteen.marac.agenda.model.Given.contact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.marac.model.Partnership;
import org.ninefifteen.marac.model.Served;
import org.ninefifteen.marac.running.Heard;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.marac.signals.model.Signal;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/** What a call of 2012 left behind, in 2019. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class RetentionIT {

  private static final Instant LONG_AGO = Instant.parse("2012-02-18T08:00:00Z");
  private static final String NO_TICK = "marac.tick=PT10M";
  private static final String VERSION = "marac.partnerships.medway.retention.version=2";

  private final SteppedClock clock = new SteppedClock("2012-02-18T09:10:00Z");

  @Test
  void whatIsOldGoesAndIsNotTakenInAgain(Parts parts) {
    List<Signal> old = longAgo(parts, "old", "a");
    try (Running marac = Running.withPeople(parts, "old", clock, NO_TICK, VERSION);
        Heard heard = new Heard(parts)) {
      marac.keep(against("person-young", "young", MAYFORD, Instant.parse("2019-05-31T08:00:00Z")));
      keys(marac, "person-young", "record:reports/young");

      apply(marac);

      assertThat(live(marac)).containsExactlyInAnyOrder("person-young", "record:reports/young");
      assertThat(names(marac, "archive")).isEmpty();
      assertThat(names(marac, "pages")).noneMatch(page -> page.contains("|2012-"));
      assertThat(names(marac, "issues")).isEmpty();
      assertThat(names(marac, "agendas")).containsExactly("camden|2012-02-18");
      await().untilAsserted(() -> assertThat(heard.typesOf("person-a1")).hasSize(1));

      List<JsonNode> decisions = decisions(marac);
      assertThat(decisions)
          .extracting(each -> each.path("kind").asString() + " " + each.path("count").asInt())
          .containsExactlyInAnyOrder(
              "REPORT_WORDS 1",
              "CONTACT_WORDS 1",
              "PERSON_DETAILS 2",
              "SIGNALS 2",
              "MEMORY 4",
              "AGENDAS 1");
      assertThat(decisions)
          .allMatch(each -> each.path("policyVersion").asString().equals("2"))
          .allMatch(each -> each.has("done"));
      assertThat(erasuresLogged(marac)).isEqualTo(decisions.size());

      JsonNode log =
          officer(marac).get("/partnerships/medway/access-log?record=retention/decisions");
      assertThat(log.at("/items/0/subjects").toString()).contains("person-a1", "person-a2");

      marac.keep(old.toArray(Signal[]::new));

      assertThat(names(marac, "inbox"))
          .containsExactly("/partnerships/medway/reports#received-young");
      assertThat(names(marac, "pages")).noneMatch(page -> page.contains("|2012-"));
      apply(marac);
      assertThat(decisions(marac)).hasSameSizeAs(decisions);
    }
  }

  @Test
  void theRulesOfAPartnershipAreItsOwn(Parts parts) {
    String rules = "marac.partnerships.medway.retention.rules";
    try (Running marac =
        Running.withPeople(
            parts,
            "rules",
            clock,
            VERSION,
            rules + "[0].kind=SIGNALS",
            rules + "[0].after=RECORDED",
            rules + "[0].keep=P18M",
            rules + "[1].kind=report-words",
            rules + "[1].after=closed",
            rules + "[1].keep=P90D")) {

      JsonNode found = officer(marac).get("/partnerships/medway/retention");

      assertThat(found.toString())
          .isEqualTo(
              "{\"version\":\"2\",\"rules\":["
                  + "{\"kind\":\"REPORT_WORDS\",\"after\":\"CLOSED\",\"keep\":\"P90D\"},"
                  + "{\"kind\":\"SIGNALS\",\"after\":\"RECORDED\",\"keep\":\"P18M\"}]}");
    }
  }

  /** All that names the person stays, the rest goes; when the hold ends it goes as well. */
  @Test
  void aHoldWins(Parts parts) {
    longAgo(parts, "held", "h");
    try (Running marac = Running.withPeople(parts, "held", clock, NO_TICK)) {
      String holds = "/partnerships/medway/people/person-h1/holds";
      JsonNode held = officer(marac).post(holds, "{\"reason\": \"LITIGATION\"}");

      apply(marac);

      assertThat(live(marac)).containsExactlyInAnyOrder("person-h1", "record:reports/h");
      assertThat(names(marac, "archive"))
          .containsExactly("/partnerships/medway/reports#received-h");
      assertThat(names(marac, "agendas")).contains("medway|2012-02-18");
      assertThat(names(marac, "pages"))
          .anyMatch(page -> page.endsWith("person:person-h1"))
          .noneMatch(page -> page.endsWith("person:person-h2"));

      officer(marac)
          .post(
              holds + "/" + held.at("/holds/0/id").asString() + "/release",
              "{\"reason\": \"MATTER-CLOSED\"}");
      apply(marac);

      assertThat(live(marac)).isEmpty();
      assertThat(names(marac, "archive")).isEmpty();
      assertThat(names(marac, "agendas")).doesNotContain("medway|2012-02-18");
    }
  }

  @Test
  void ofManyThatBeginAtOnceOneDoesIt(Parts parts) {
    longAgo(parts, "twice", "t");
    try (Running one = Running.withPeople(parts, "twice", clock, NO_TICK);
        Running other = Running.withPeople(parts, "twice", clock, NO_TICK);
        Heard heard = new Heard(parts)) {
      Flux.range(0, 8)
          .flatMap(i -> job(i % 2 == 0 ? one : other).subscribeOn(Schedulers.boundedElastic()))
          .blockLast(Patience.LONG);

      List<String> names =
          decisions(one).stream()
              .flatMap(
                  each -> each.path("names").valueStream().map(n -> each.path("kind") + " " + n))
              .toList();
      assertThat(names).doesNotHaveDuplicates().isNotEmpty();
      assertThat(live(one)).isEmpty();
      assertThat(erasuresLogged(one)).isEqualTo(decisions(one).size());
      await().until(() -> !heard.of("person-t1").isEmpty());
      assertThat(heard.of("person-t1")).hasSize(1);
    }
  }

  @Test
  void whatWasCutShortIsDoneByWhoeverComesNext(Parts parts) throws Exception {
    longAgo(parts, "cut", "c");
    CountDownLatch reached = new CountDownLatch(1);
    try (Running marac = Running.withPeople(parts, "cut", clock, endsIn(reached), NO_TICK)) {
      Disposable applying = job(marac).subscribe();
      assertThat(reached.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      applying.dispose();
    }

    try (Running marac = Running.withPeople(parts, "cut", clock, NO_TICK)) {
      apply(marac);
      List<JsonNode> waiting = decisions(marac);
      clock.stepTo("2019-06-01T12:06:00Z");
      apply(marac);

      assertThat(waiting).hasSize(1).noneMatch(each -> each.has("done"));
      assertThat(decisions(marac)).hasSize(6).allMatch(each -> each.has("done"));
      assertThat(decisions(marac).getLast().path("decision"))
          .isEqualTo(waiting.getFirst().path("decision"));
      assertThat(live(marac)).isEmpty();
    }
  }

  /** A report of one person and a contact with another, on a call that is frozen. */
  private List<Signal> longAgo(Parts parts, String database, String id) {
    List<Signal> told =
        List.of(
            against("person-" + id + "1", id, MAYFORD, LONG_AGO),
            contact("contact-" + id, "person-" + id + "2", HIGH_STREET, LONG_AGO));
    try (Running marac = Running.withPeople(parts, database, clock)) {
      marac.keep(told.toArray(Signal[]::new));
      keys(
          marac,
          "person-" + id + "1",
          "person-" + id + "2",
          "record:reports/" + id,
          "record:hotspot-contacts/contact-" + id);
      marac.awaitCount("calls", 2);
      clock.stepTo("2012-02-18T09:15:00Z");
      marac.awaitCount("archive", 2);
      marac.awaitCount("agendas", 2);
    }
    clock.stepTo("2019-06-01T12:00:00Z");
    return told;
  }

  private static UnaryOperator<Object> endsIn(CountDownLatch reached) {
    return bean -> {
      if (!(bean instanceof Erasing erasing)) {
        return bean;
      }
      Erasing halted = spy(erasing);
      doAnswer(
              call -> {
                reached.countDown();
                return Mono.never();
              })
          .when(halted)
          .destroy(any(), any(), any());
      return halted;
    };
  }

  private static Mono<Void> job(Running marac) {
    Partnership medway = marac.bean(Served.class).find("medway").orElseThrow();
    return marac.bean(RetentionJob.class).apply(medway);
  }

  private static void apply(Running marac) {
    job(marac).block(Patience.LONG);
  }

  private static Running officer(Running marac) {
    return marac.as(it -> it.subject("officer-1").roles("data-protection-officer"));
  }

  private static List<JsonNode> decisions(Running marac) {
    return officer(marac)
        .get("/partnerships/medway/retention/decisions?size=100")
        .path("items")
        .valueStream()
        .toList();
  }

  private static int erasuresLogged(Running marac) {
    return (int)
        officer(marac)
            .get("/partnerships/medway/access-log?action=ERASURE&size=100")
            .path("items")
            .valueStream()
            .filter(entry -> entry.path("caller").asString().equals("retention"))
            .count();
  }

  private static List<String> names(Running marac, String collection) {
    return marac
        .bean(ReactiveMongoTemplate.class)
        .findAll(Document.class, collection)
        .map(found -> found.getString("_id"))
        .collectList()
        .blockOptional(Patience.LONG)
        .orElseThrow();
  }

  private static void keys(Running marac, String... subjects) {
    for (String subject : subjects) {
      marac.bean(Sealer.class).sealing("medway", List.of(subject)).block(Patience.LONG);
    }
  }

  /** Whose key there still is, of all that this test ever made one for. */
  private static List<String> live(Running marac) {
    List<String> all =
        List.of(
            "person-young",
            "record:reports/young",
            "person-a1",
            "person-a2",
            "record:reports/a",
            "record:hotspot-contacts/contact-a",
            "person-h1",
            "person-h2",
            "record:reports/h",
            "record:hotspot-contacts/contact-h",
            "person-t1",
            "person-t2",
            "record:reports/t",
            "record:hotspot-contacts/contact-t",
            "person-c1",
            "person-c2",
            "record:reports/c",
            "record:hotspot-contacts/contact-c");
    return Objects.requireNonNull(
        marac
            .bean(SubjectDatabase.class)
            .subjects()
            .find(all.stream().map(subject -> "medway|" + subject).toList())
            .filter(found -> !found.isErased())
            .map(StoredSubject::id)
            .map(id -> id.substring("medway|".length()))
            .collectList()
            .block(Patience.LONG));
  }
}
