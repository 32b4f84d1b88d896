package org.ninefifteen.launcher.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** Waits for what the MARAC does in its own time. */
record Calls(Door door, String partnership) {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** What is still on its way at the cut-off would be late for its call. */
  void awaitSignals(LocalDate call, long posted) {
    until(() -> agenda(call).path("counts").path("signals").asLong() >= posted);
  }

  void awaitFrozen(LocalDate call) {
    until(() -> "FROZEN".equals(agenda(call).path("status").asString()));
  }

  private JsonNode agenda(LocalDate call) {
    return door.get(
        "community-marac", partnership, "/partnerships/%s/agendas/%s".formatted(partnership, call));
  }

  private static void until(BooleanSupplier done) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The agenda did not get there in " + PATIENCE);
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(50));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the demo was loaded", e);
    }
  }
}
