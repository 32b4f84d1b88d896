package org.ninefifteen.kit.accesslog.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import java.util.Locale;
import org.bson.conversions.Bson;
import org.ninefifteen.kit.accesslog.model.Position;

/** Names of documents, which sort as the chain goes. */
final class Places {

  private Places() {}

  static String id(Position position) {
    return id(position.chain(), position.seq());
  }

  static String id(String chain, long seq) {
    return String.format(Locale.ROOT, "%s/%012d", chain, seq);
  }

  /** All of a chain: its range of names, which every engine knows without another index. */
  static Bson of(String chain) {
    return and(gt("_id", chain + "/"), lt("_id", chain + "0")); // the character after the slash
  }
}
