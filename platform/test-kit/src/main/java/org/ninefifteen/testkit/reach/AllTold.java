package org.ninefifteen.testkit.reach;

import com.mongodb.client.model.Filters;
import org.awaitility.Awaitility;
import org.ninefifteen.testkit.Patience;
import org.springframework.data.mongodb.core.ReactiveMongoTemplate;
import reactor.core.publisher.Mono;

/** Nothing is left to tell: until then the relay changes documents, and overtakes whoever does. */
public final class AllTold {

  private AllTold() {}

  public static void await(ReactiveMongoTemplate store, String collection) {
    Awaitility.await().until(() -> isNothingLeft(store, collection));
  }

  private static boolean isNothingLeft(ReactiveMongoTemplate store, String collection) {
    Mono<Boolean> none =
        store
            .getCollection(collection)
            .flatMap(all -> Mono.from(all.find(Filters.exists("outbox.pending")).first()))
            .hasElement()
            .map(isThere -> !isThere);
    return Boolean.TRUE.equals(none.block(Patience.LONG));
  }
}
