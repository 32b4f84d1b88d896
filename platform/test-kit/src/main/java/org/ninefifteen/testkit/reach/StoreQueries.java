package org.ninefifteen.testkit.reach;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonString;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/**
 * Counts what a service asks of its store for those who ask it; a test imports it into the
 * service's context. What the relay asks, the signer of the access log's heads and the probes is
 * not counted: it comes by the clock.
 */
public final class StoreQueries implements CommandListener, MongoClientSettingsBuilderCustomizer {

  private final AtomicLong asked = new AtomicLong();

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (!event.getCommandName().equals("ping") && !isOfTheRelay(event) && !isOfAHead(event)) {
      asked.incrementAndGet();
    }
  }

  private static boolean isOfAHead(CommandStartedEvent event) {
    return event.getDatabaseName().equals("access-log")
        && new BsonString("heads").equals(event.getCommand().get(event.getCommandName()));
  }

  private static boolean isOfTheRelay(CommandStartedEvent event) {
    return event.getCommand().toJson().contains("outbox.pending");
  }

  /** How many so far. */
  public long asked() {
    return asked.get();
  }
}
