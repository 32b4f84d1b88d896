package org.ninefifteen.bench.load;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reads the live agenda again and again, over one connection. */
public record Agendas(Target target) {

  /** How long each took, in milliseconds. */
  public List<Double> read(int reads) throws Exception {
    List<Double> millis = new ArrayList<>(reads);
    try (Connection connection = new Connection(target)) {
      String next = nextCall(connection).toString();
      for (int n = 0; n < reads; n++) {
        long start = System.nanoTime();
        int status = connection.get(next).status();
        millis.add((System.nanoTime() - start) / 1e6);
        if (status != 200) {
          throw new IllegalStateException("The agenda was answered " + status + ".");
        }
      }
    }
    return millis;
  }

  /** The call whose preview is live: today's before its cut-off, tomorrow's after it. */
  private static LocalDate nextCall(Connection connection) throws Exception {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    boolean isLive = connection.get("today").body().contains("ASSEMBLING");
    return isLive ? today : today.plusDays(1);
  }
}
