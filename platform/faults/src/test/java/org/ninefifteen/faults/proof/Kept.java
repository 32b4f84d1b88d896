package org.ninefifteen.faults.proof;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.bson.Document;

/** What the MARAC keeps of each signal: its name, in the inbox or with a call. */
public record Kept(String storeUri) {
  private static final List<String> COLLECTIONS = List.of("inbox", "archive");

  /** Each name as often as it is there. */
  public List<String> signals() {
    try (var client = MongoClients.create(storeUri)) {
      return COLLECTIONS.stream().flatMap(each -> names(client, each).stream()).toList();
    }
  }

  /**
   * Returns when it keeps so many, by how many documents there are: a store says that at once,
   * where an agenda is read whole to tell it.
   */
  public void await(int signals, Duration patience) {
    try (var client = MongoClients.create(storeUri)) {
      Awaitility.await("with the MARAC")
          .atMost(patience)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(250))
          .ignoreExceptionsInstanceOf(MongoException.class)
          .until(() -> COLLECTIONS.stream().mapToLong(each -> size(client, each)).sum() >= signals);
    }
  }

  private static long size(MongoClient client, String collection) {
    return client.getDatabase("marac").getCollection(collection).estimatedDocumentCount();
  }

  private static List<String> names(MongoClient client, String collection) {
    return client
        .getDatabase("marac")
        .getCollection(collection)
        .find()
        .projection(Projections.include("_id"))
        .map(Kept::name)
        .into(new ArrayList<>());
  }

  private static String name(Document document) {
    return document.getString("_id");
  }
}
