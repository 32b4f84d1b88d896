package org.ninefifteen.marac.parked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;
import static org.ninefifteen.marac.parked.Broken.good;
import static org.ninefifteen.marac.parked.Broken.report;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.ninefifteen.marac.parked.kept.ParkedStore;
import org.ninefifteen.marac.parked.model.Parked;
import org.ninefifteen.marac.parked.model.Parked.State;
import org.ninefifteen.marac.running.Running;
import org.ninefifteen.marac.running.SteppedClock;
import org.ninefifteen.testkit.Patience;
import org.ninefifteen.testkit.parts.Parts;
import org.ninefifteen.testkit.parts.WithParts;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The service ends after the broker has the record and before that is written down. */
@WithParts(topics = {"reports", "patrols", "hotspot-contacts", "cctv-inventory", "community-marac"})
class KilledRedriveIT {

  private static final String ALL = "/partnerships/medway/parked-records";
  private static final String SIGNAL = "/partnerships/medway/reports#killed-1";

  private final SteppedClock clock = new SteppedClock("2019-02-19T09:10:00Z");
  private final CountDownLatch reached = new CountDownLatch(1);

  @Test
  void isSentAgainByTwoInstancesAndOnOneAgenda(Parts parts) throws Exception {
    ProducerRecord<byte[], byte[]> unreadable = report("killed-1", good("killed-1"));
    unreadable.headers().remove("ce_time").add("ce_time", "yesterday".getBytes(UTF_8));
    Broken.send(parts, unreadable);
    try (Running marac =
        Running.withPeople(parts, "killed", clock, this::endsBeforeTheMark, ParkedIT.TRAVELLING)) {
      String path = ALL + "/" + awaitRecord(marac);
      marac.post(path + "/repair", "{\"attributes\": {\"ce_time\": \"2019-02-18T20:00:00Z\"}}");
      marac.postInVain(path + "/redrive", "{}");
      assertThat(reached.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(state(marac)).isEqualTo("REDRIVING");
      assertThat(Broken.sent(parts, "killed-1")).hasSize(2);
    }

    clock.stepTo("2019-02-19T09:11:00Z");
    try (Running one = Running.withPeople(parts, "killed", clock, ParkedIT.TRAVELLING);
        Running other = Running.withPeople(parts, "killed", clock, ParkedIT.TRAVELLING)) {
      await().until(() -> state(other).equals("REDRIVEN"));
      assertThat(Broken.sent(parts, "killed-1")).hasSize(3);

      one.as(it -> it.roles("chair"));
      await().until(() -> times(one.agenda("2019-02-19")) == 1);
      clock.stepTo("2019-02-19T09:15:01Z");
      assertThat(times(one.awaitFrozen("2019-02-19"))).isEqualTo(1);
      assertThat(times(one.agenda("2019-02-20"))).isZero();
    }
  }

  private Object endsBeforeTheMark(Object bean) {
    if (!(bean instanceof ParkedStore store)) {
      return bean;
    }
    ParkedStore halted = spy(store);
    doAnswer(
            call -> {
              if (call.<Parked>getArgument(1).state() == State.REDRIVEN) {
                reached.countDown();
                return Mono.never();
              }
              return call.callRealMethod();
            })
        .when(halted)
        .change(any(), any());
    return halted;
  }

  private static String awaitRecord(Running marac) {
    marac.as(it -> it.roles("operator"));
    await().until(() -> marac.get(ALL).path("total").asInt() == 1);
    return marac.get(ALL).at("/items/0/record").asString();
  }

  private static String state(Running marac) {
    marac.as(it -> it.roles("operator"));
    return marac.get(ALL).at("/items/0/state").asString();
  }

  /** How often the agenda names it, on and off. */
  private static long times(JsonNode agenda) {
    return agenda
        .path("items")
        .valueStream()
        .flatMap(item -> item.path("signals").valueStream())
        .filter(each -> each.asString().equals(SIGNAL))
        .count();
  }
}
