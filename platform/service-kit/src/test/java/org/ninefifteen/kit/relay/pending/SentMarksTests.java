package org.ninefifteen.kit.relay.pending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A store that takes its time holds up nothing, until too much would be sent again after a kill.
 */
class SentMarksTests {
  private static final int BATCH = 2;

  private final Queue<String> marked = new ConcurrentLinkedQueue<>();
  private final CountDownLatch answer = new CountDownLatch(1);
  private final PendingStore store = mock();
  private final SentMarks marks = new SentMarks(store, Duration.ZERO, BATCH);

  @BeforeEach
  void takeTime() {
    doAnswer(
            call -> {
              answer.await();
              return marked.addAll(call.getArgument(1));
            })
        .when(store)
        .markSent(eq("reports"), anyList(), anyBoolean());
  }

  @AfterEach
  void end() {
    answer.countDown();
  }

  @Test
  void gatherWhileOthersAreWritten() {
    send(1);
    send(2);

    assertThat(marked).isEmpty();

    answer.countDown();
    marks.write();

    assertThat(marked).containsExactly("1-0", "1-1", "2-0", "2-1");
  }

  @Test
  void waitWhenTooManyHaveGathered() {
    var sending =
        Thread.ofPlatform().start(() -> IntStream.rangeClosed(1, 100).forEach(this::send));

    Awaitility.await().until(() -> sending.getState() == Thread.State.WAITING);
    answer.countDown();
    Awaitility.await().until(() -> !sending.isAlive());
    marks.write();

    assertThat(marked).hasSize(100 * BATCH);
  }

  private void send(int number) {
    marks.add(
        IntStream.range(0, BATCH)
            .mapToObj(i -> new Unsent("reports", number + "-" + i, List.of(), false))
            .toList());
    marks.writeWhenDue();
  }
}
