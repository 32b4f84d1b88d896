package org.ninefifteen.marac.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefifteen.kit.accesslog.AccessLog;
import org.ninefifteen.kit.accesslog.model.Action;
import org.ninefifteen.kit.accesslog.model.Entry;
import org.ninefifteen.kit.personal.Erasing;
import org.ninefifteen.kit.personal.Sealer;
import org.ninefifteen.kit.personal.store.StoredSubject;
import org.ninefifteen.kit.personal.store.SubjectDatabase;
import org.ninefifteen.marac.people.PeopleStore;
import org.ninefifteen.marac.running.Heard;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The service ends between two steps of an erasure, and two instances start again. */
@WithParts(
    topics = {
      "reports",
      "patrols",
      "hotspot-contacts",
      "cctv-inventory",
      "community-marac",
      "access-log"
    })
class KilledErasureIT {

  private static final String NOT_YET = "marac.erasures-every=PT10M";
  private static final String SOON = "marac.erasures-every=PT0.2S";

  private final SteppedClock clock = new SteppedClock("2019-02-19T12:00:00Z");
  private final CountDownLatch reached = new CountDownLatch(1);

  /** Which step the service does not live to begin. */
  enum Step {
    LOG,
    DESTROY,
    BURY,
    TELL
  }

  @ParameterizedTest
  @EnumSource
  void isCarriedOutOnceWhereverItWasCutShort(Step step, Parts parts) throws Exception {
    String database = "killed-" + step.name().toLowerCase(Locale.ROOT);
    String person = "person-1-" + step.name().toLowerCase(Locale.ROOT);
    String decision;
    try (Running marac = Running.withPeople(parts, database, clock, endsBefore(step), NOT_YET)) {
      marac.bean(Sealer.class).sealing("medway", List.of(person)).block(Patience.LONG);
      decision = approve(marac, person);
      assertThat(reached.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(subject(marac, person).isErased()).isEqualTo(step.compareTo(Step.DESTROY) > 0);
    }

    try (Running one = Running.withPeople(parts, database, clock, SOON);
        Running other = Running.withPeople(parts, database, clock, SOON);
        Heard heard = new Heard(parts)) {
      await().until(() -> state(one, person).equals("DONE"));
      await().until(() -> !heard.of(person).isEmpty());

      StoredSubject erased = subject(other, person);
      assertThat(erased.key()).isNull();
      assertThat(erased.tombstone()).extracting("decision").isEqualTo(decision);
      assertThat(heard.typesOf(person)).containsExactly(ErasureEventsV1.ERASED);
      assertThat(erasuresLogged(one, person)).isNotEmpty().containsOnly("erasure");
    }
  }

  /** Asked for and approved; nobody waits for the answer to the approval. */
  private static String approve(Running marac, String person) {
    String path = "/partnerships/medway/people/" + person + "/erasures";
    JsonNode requested = officer(marac).post(path, "{\"reason\": \"SUBJECT-REQUEST\"}");
    String id = requested.at("/erasures/0/id").asString();
    marac.as(it -> it.subject("chair-1").roles("chair"));
    marac.postInVain(path + "/" + id + "/approval", "{\"reason\": \"ORDERED\"}");
    return id;
  }

  private UnaryOperator<Object> endsBefore(Step step) {
    return bean ->
        switch (bean) {
          case AccessLog log when step == Step.LOG -> halted(log);
          case Erasing erasing when step == Step.DESTROY -> halted(erasing);
          case PeopleStore people when step == Step.BURY -> halted(people);
          case ErasureEventsV1 events when step == Step.TELL -> halted(events);
          default -> bean;
        };
  }

  private AccessLog halted(AccessLog log) {
    AccessLog halted = spy(log);
    doAnswer(call ->
            call.<Entry>getArgument(0).action() == Action.ERASURE ? stop() : call.callRealMethod())
        .when(halted)
        .record(any(Entry.class));
    return halted;
  }

  private Erasing halted(Erasing erasing) {
    Erasing halted = spy(erasing);
    doAnswer(call -> stop()).when(halted).destroy(any(), any(), any());
    return halted;
  }

  private PeopleStore halted(PeopleStore people) {
    PeopleStore halted = spy(people);
    doAnswer(call -> stop()).when(halted).bury(any(), any(), any());
    return halted;
  }

  private ErasureEventsV1 halted(ErasureEventsV1 events) {
    ErasureEventsV1 halted = spy(events);
    doAnswer(
            call -> {
              stop();
              throw new IllegalStateException("ends here");
            })
        .when(halted)
        .erased(any(), any(), any(), any());
    return halted;
  }

  private Mono<Void> stop() {
    reached.countDown();
    return Mono.never();
  }

  private static Running officer(Running marac) {
    return marac.as(it -> it.subject("officer-1").roles("data-protection-officer"));
  }

  private static String state(Running marac, String person) {
    return officer(marac)
        .get("/partnerships/medway/people/" + person + "/erasures")
        .at("/erasures/0/state")
        .asString();
  }

  private static List<String> erasuresLogged(Running marac, String person) {
    return officer(marac)
        .get("/partnerships/medway/access-log?action=ERASURE&subject=" + person)
        .path("items")
        .findValuesAsString("caller");
  }

  private static StoredSubject subject(Running marac, String person) {
    StoredSubject found =
        marac
            .bean(SubjectDatabase.class)
            .subjects()
            .find(List.of("medway|" + person))
            .blockLast(Patience.LONG);
    return Objects.requireNonNull(found);
  }
}
