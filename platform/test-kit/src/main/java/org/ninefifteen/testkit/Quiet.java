package org.ninefifteen.testkit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The broker writes hundreds of lines a start, and a plain test would see them at DEBUG. */
final class Quiet {
  private static final List<String> LOUD =
      List.of(
          "org.apache.kafka",
          "kafka",
          "state.change.logger",
          "de.bwaldvogel",
          "io.netty",
          "org.mongodb");

  private Quiet() {}

  static void brokerAndStore() {
    if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
      LOUD.forEach(name -> context.getLogger(name).setLevel(Level.ERROR));
    }
  }
}
