package org.ninefifteen.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ninefifteen.faults.load.Lives;
import org.ninefifteen.faults.proof.Seen;

/** Two MARACs that know nothing yet, side by side: one is told everything once and in order. */
@ExtendWith(OneFleet.class)
class ShuffledE2E {
  private static final int RECORDS = World.FORM.of(3_000, 100_000);
  private static final Duration PATIENCE =
      World.FORM.of(Duration.ofMinutes(1), Duration.ofMinutes(15));

  @Test
  void threeTimesAndShuffledIsTheSameAgenda(World world, @TempDir Path folder) throws Exception {
    var random = world.random("shuffled");
    var records = Lives.of(random.nextLong(), Clock.systemUTC().instant(), RECORDS);

    try (var clean = Island.of(world, folder.resolve("clean"));
        var shuffled = Island.of(world, folder.resolve("shuffled"))) {
      clean.tell(records);
      shuffled.tell(Lives.shuffled(records, random));
      clean.awaitReady();
      shuffled.awaitReady();

      awaitAll(clean, records);
      awaitAll(shuffled, records);

      // A call that is held in between is one agenda's and not yet the other's.
      Awaitility.await()
          .atMost(PATIENCE)
          .ignoreExceptionsInstanceOf(Seen.NotShown.class)
          .untilAsserted(() -> {
            assertThat(shuffled.agenda()).isEqualTo(clean.agenda());
            assertThat(shuffled.leftOff()).isEqualTo(clean.leftOff());
          });
    }
    Results.of(
        "3× duplicates, shuffled",
        "%,d records".formatted(records.size()),
        "agenda and what was left off equal to the clean run's, byte for byte",
        world);
  }

  private static void awaitAll(Island island, List<ProducerRecord<byte[], byte[]>> records) {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(World.LOOK)
        .ignoreExceptionsInstanceOf(Seen.NotShown.class)
        .untilAsserted(() -> {
          assertThat(island.signals()).isEqualTo(records.size());
          assertThat(island.lag()).isZero();
        });
  }
}
