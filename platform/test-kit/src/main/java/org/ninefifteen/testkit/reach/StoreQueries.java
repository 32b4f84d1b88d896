package org.ninefifteen.testkit.reach;

import com.mongodb.MongoClientSettings;
import com.mongodb.RequestContext;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.ReactiveContextProvider;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Subscriber;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.security.core.context.SecurityContext;
import reactor.core.CoreSubscriber;

/**
 * Counts what a service asks of its store for those who ask it; a test imports it into the
 * service's context. What comes by the clock is not counted: nobody is signed in there.
 */
public final class StoreQueries
    implements CommandListener, MongoClientSettingsBuilderCustomizer, ReactiveContextProvider {

  private final AtomicLong asked = new AtomicLong();

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.addCommandListener(this).contextProvider(this);
  }

  @Override
  public RequestContext getContext(Subscriber<?> subscriber) {
    return new Asker(
        subscriber instanceof CoreSubscriber<?> ours
            && ours.currentContext().hasKey(SecurityContext.class));
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    if (event.getRequestContext() instanceof Asker asker && asker.isSignedIn()) {
      asked.incrementAndGet();
    }
  }

  /** How many so far. */
  public long asked() {
    return asked.get();
  }
}
