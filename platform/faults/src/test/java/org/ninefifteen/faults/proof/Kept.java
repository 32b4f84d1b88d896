package org.ninefifteen.faults.proof;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/** What the MARAC keeps of each signal: its name, in the inbox or with a call. */
public record Kept(String storeUri) {

  /** Each name as often as it is there. */
  public List<String> signals() {
    try (var client = MongoClients.create(storeUri)) {
      return Stream.of("inbox", "archive").flatMap(each -> names(client, each).stream()).toList();
    }
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
