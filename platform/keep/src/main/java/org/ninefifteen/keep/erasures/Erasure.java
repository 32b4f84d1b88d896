package org.ninefifteen.keep.erasures;

import java.time.Instant;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** That somebody was erased, and by which decision. */
public record Erasure(String partnership, String person, String decision, Instant at) {

  private static final JsonWriterSettings ONE_LINE =
      JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

  /** The name of the person's key, and of what the screens look up. */
  public String id() {
    return partnership + "|" + person;
  }

  /** What stands where the key was, as the services write it. */
  BsonDocument tombstone() {
    return new BsonDocument("at", new BsonDateTime(at.toEpochMilli()))
        .append("decision", new BsonString(decision));
  }

  /** From the data of the event {@code person-erased}. */
  static Erasure of(String partnership, BsonDocument data) {
    return new Erasure(
        partnership,
        data.getString("person").getValue(),
        data.getString("decision").getValue(),
        Instant.parse(data.getString("erasedAt").getValue()));
  }

  String line() {
    return new BsonDocument("partnership", new BsonString(partnership))
        .append("person", new BsonString(person))
        .append("decision", new BsonString(decision))
        .append("erasedAt", new BsonString(at.toString()))
        .toJson(ONE_LINE);
  }

  static Erasure ofLine(String line) {
    BsonDocument json = BsonDocument.parse(line);
    return of(json.getString("partnership").getValue(), json);
  }
}
