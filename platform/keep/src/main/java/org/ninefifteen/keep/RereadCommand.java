package org.ninefifteen.keep;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/**
 * Forgets how far the MARAC has read, so that it takes in again what a store that was restored
 * lacks. What it knows already is a no-op.
 */
final class RereadCommand {

  private static final List<String> GROUPS = List.of("community-marac", "community-marac-parked");

  private RereadCommand() {}

  static int run(List<String> args, PrintStream out) throws IOException {
    Asked asked = Asked.of("reread", args, Set.of("--broker", "--broker-settings"));
    try (Admin admin = Admin.create(asked.broker())) {
      GROUPS.forEach(group -> forget(group, admin));
    }
    out.println("The MARAC reads the topics from their start when it starts.");
    return 0;
  }

  private static void forget(String group, Admin admin) {
    try {
      admin
          .deleteConsumerGroups(List.of(group))
          .all()
          .toCompletionStage()
          .toCompletableFuture()
          .join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case GroupIdNotFoundException never -> {} // whoever has read nothing begins at the start
        case GroupNotEmptyException runs ->
            throw new IllegalArgumentException(group + " still reads: stop the service first.", e);
        case KafkaException failed -> throw failed;
        case null, default -> throw e;
      }
    }
  }
}
