package org.ninefifteen.keep.erasures;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * Keeps who was erased from coming back. Their keys are not restored and then destroyed: they never
 * reach the store, whose files would keep them for a while.
 */
public final class Forgetting {

  private static final String KEYS = "subjects";
  private static final String MATCHES = "matches";
  private static final String SCREENS = "people";
  private static final String ERASED = "erased";
  private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

  private final boolean isOfKeys;
  private final Map<String, Erasure> erased = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private int keys;

  /** Of two erasures of one person it is the earlier that stands. */
  private Forgetting(boolean isOfKeys, Collection<Erasure> erasures) {
    this.isOfKeys = isOfKeys;
    erasures.forEach(each ->
        erased.merge(each.id(), each, (one, other) -> one.at().isAfter(other.at()) ? other : one));
  }

  /** In the database of the keys. */
  public static Forgetting inKeys(Collection<Erasure> erasures) {
    return new Forgetting(true, erasures);
  }

  /** In the databases of the services, where screens look for tombstones. */
  public static Forgetting inServices(Collection<Erasure> erasures) {
    return new Forgetting(false, erasures);
  }

  /** How many keys the backup still held of people who are erased. */
  public int keys() {
    return keys;
  }

  public int people() {
    return erased.size();
  }

  /** The document as it may come back; empty where nothing of it may. */
  public Optional<RawBsonDocument> restored(String collection, RawBsonDocument document) {
    if (!isOfKeys) {
      return Optional.of(collection.equals(SCREENS) ? buried(document) : document);
    }
    return switch (collection) {
      case KEYS -> Optional.of(key(document));
      case MATCHES -> match(document);
      default -> Optional.of(document);
    };
  }

  /** Tombstones of people who were not among what came back: a key might come later. */
  public List<RawBsonDocument> others(String collection) {
    return !collection.equals(isOfKeys ? KEYS : SCREENS)
        ? List.of()
        : erased.values().stream()
            .filter(each -> !met.contains(each.id()))
            .map(each -> raw(grave(each.id(), each.tombstone())))
            .toList();
  }

  private RawBsonDocument key(RawBsonDocument document) {
    String id = document.getString("_id").getValue();
    Erasure erasure = erased.get(id);
    if (erasure == null) {
      return document;
    }
    met.add(id);
    keys += document.containsKey("key") ? 1 : 0;
    BsonDocument stone = document.getDocument(ERASED, erasure.tombstone());
    return raw(grave(id, stone));
  }

  /** Who is the same as whom stays: it does not name anybody any more. */
  private RawBsonDocument buried(RawBsonDocument document) {
    Erasure erasure = erased.get(document.getString("_id").getValue());
    if (erasure == null) {
      return document;
    }
    met.add(erasure.id());
    BsonDocument buried = document.decode(CODEC);
    buried.putIfAbsent(ERASED, erasure.tombstone());
    return raw(buried);
  }

  private Optional<RawBsonDocument> match(RawBsonDocument document) {
    BsonArray named = document.getArray(KEYS, new BsonArray());
    List<BsonValue> left = named.stream().filter(each -> !isErased(each)).toList();
    if (left.size() == named.size()) {
      return Optional.of(document);
    }
    BsonDocument rest = document.decode(CODEC);
    rest.put(KEYS, new BsonArray(left));
    return left.isEmpty() ? Optional.empty() : Optional.of(raw(rest));
  }

  private boolean isErased(BsonValue subject) {
    return erased.containsKey(subject.asString().getValue());
  }

  private static BsonDocument grave(String id, BsonDocument stone) {
    return new BsonDocument("_id", new BsonString(id)).append(ERASED, stone);
  }

  private static RawBsonDocument raw(BsonDocument document) {
    return new RawBsonDocument(document, CODEC);
  }
}
