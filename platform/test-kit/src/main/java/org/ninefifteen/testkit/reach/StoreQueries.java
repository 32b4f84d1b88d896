package org.ninefifteen.testkit.reach;

import com.mongodb.MongoClientSettings;
import com.mongodb.RequestContext;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.ReactiveContextProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bson.BsonString;
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

  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

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
      asked.add(event.getCommandName() + " " + collection(event));
    }
  }

  /** Nothing for what concerns no collection. */
  private static String collection(CommandStartedEvent event) {
    return event.getCommand().get(event.getCommandName()) instanceof BsonString named
        ? named.getValue()
        : "";
  }

  /** How many so far. */
  public int asked() {
    return asked.size();
  }

  /** Those after so many, each as what was done and where, such as {@code find reports}. */
  public List<String> after(int many) {
    return List.copyOf(asked.subList(many, asked.size()));
  }
}
